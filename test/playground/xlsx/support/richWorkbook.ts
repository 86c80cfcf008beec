import { HEADER, MAIN, OFFICE, pack, rels, worksheet } from "./xlsxParts";

const TYPE = "application/vnd.openxmlformats-officedocument";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** A one-pixel picture. */
const PIXEL = "GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;";

const OVERRIDES: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", `${TYPE}.spreadsheetml.sheet.main+xml`],
  ["xl/worksheets/sheet1.xml", `${TYPE}.spreadsheetml.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${TYPE}.spreadsheetml.worksheet+xml`],
  ["xl/worksheets/sheet3.xml", `${TYPE}.spreadsheetml.worksheet+xml`],
  ["xl/chartsheets/sheet1.xml", `${TYPE}.spreadsheetml.chartsheet+xml`],
  ["xl/theme/theme1.xml", `${TYPE}.theme+xml`],
  ["xl/styles.xml", `${TYPE}.spreadsheetml.styles+xml`],
  ["xl/sharedStrings.xml", `${TYPE}.spreadsheetml.sharedStrings+xml`],
  ["xl/calcChain.xml", `${TYPE}.spreadsheetml.calcChain+xml`],
  ["xl/tables/table1.xml", `${TYPE}.spreadsheetml.table+xml`],
  ["xl/comments1.xml", `${TYPE}.spreadsheetml.comments+xml`],
  ["xl/drawings/drawing1.xml", `${TYPE}.drawing+xml`],
  ["xl/drawings/drawing2.xml", `${TYPE}.drawing+xml`],
  ["xl/charts/chart1.xml", `${TYPE}.drawingml.chart+xml`],
  ["xl/charts/chart2.xml", `${TYPE}.drawingml.chart+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`],
  ["xl/pivotTables/pivotTable1.xml", `${TYPE}.spreadsheetml.pivotTable+xml`],
  ["docProps/custom.xml", `${TYPE}.custom-properties+xml`],
  ["customXml/itemProps1.xml", `${TYPE}.customXmlProperties+xml`],
];

const chart = (title: string): string =>
  `${HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Clients!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>CA</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Clients!$B$2:$B$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Clients!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const graphic = (id: string): string =>
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic>`;

const CLIENTS = worksheet(
  `<sheetPr codeName="Feuil1"><tabColor theme="4" tint="0.4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H8"/>` +
    `<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>` +
    `<sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelRow="1"/>` +
    `<cols><col min="1" max="1" width="12.5" style="3" customWidth="1"/><col min="2" max="3" width="24" customWidth="1" outlineLevel="1"/><col min="7" max="7" width="9" hidden="1" customWidth="1"/></cols>` +
    `<sheetData>` +
    `<row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c><c r="E1" s="1" t="s"><v>4</v></c></row>` +
    `<row r="2" spans="1:8"><c r="A2" s="3" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" s="2"><v>1234.5600000000001</v></c><c r="D2" s="4"><v>45443</v></c><c r="E2"><f t="shared" ref="E2:E4" si="0">C2*$A$8</f><v>2469.12</v></c></row>` +
    `<row r="3" spans="1:8" outlineLevel="1"><c r="A3" s="3" t="s"><v>7</v></c><c r="B3" t="inlineStr"><is><t xml:space="preserve"> espace </t></is></c><c r="C3" s="2"><v>99</v></c><c r="D3" s="4"><v>45444.5</v></c><c r="E3"><f t="shared" si="0"/><v>198</v></c></row>` +
    `<row r="4" spans="1:8" hidden="1"><c r="A4" s="3"><v>3000</v></c><c r="B4" t="s"><v>8</v></c><c r="C4" s="2"><v>-5</v></c><c r="D4" s="4"/><c r="E4"><f t="shared" si="0"/><v>-10</v></c></row>` +
    `<row r="6"><c r="A6" t="str"><f>CUBEVALUE("Ventes","[Mesures].[CA]")</f><v>du cube</v></c><c r="B6"><f>SUM(T_Clients[CA])</f><v>1328.56</v></c><c r="C6"><f t="array" ref="C6">SUM(C2:C4*2)</f><v>2657.12</v></c><c r="D6"><f>B6*2</f><v>2657.12</v></c></row>` +
    `<row r="7"><c r="A7" t="b"><v>1</v></c><c r="B7" t="e"><v>#N/A</v></c><c r="C7" t="str"><f>A3&amp;"x"</f><v>75001x</v></c></row>` +
    `<row r="8"><c r="A8"><v>2</v></c></row>` +
    `</sheetData>` +
    `<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" objects="1" scenarios="1"/>` +
    `<mergeCells count="1"><mergeCell ref="G1:H1"/></mergeCells>` +
    `<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0</formula></cfRule><cfRule type="iconSet" priority="1"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>` +
    `<conditionalFormatting sqref="D2:D4"><cfRule type="timePeriod" dxfId="0" priority="3" timePeriod="lastMonth"><formula>TRUE</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>"a,b"</formula1></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="B2" r:id="rId1" tooltip="Site"/><hyperlink ref="B3" location="'Zone d''ombre'!A1" display="là"/></hyperlinks>` +
    `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId6"/><headerFooter><oddHeader>&amp;CClients</oddHeader></headerFooter>` +
    `<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>` +
    `<ignoredErrors><ignoredError sqref="A2:A4" numberStoredAsText="1"/></ignoredErrors>` +
    `<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>` +
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>`,
);

const STYLES =
  `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="hair"><color auto="1"/></left><right/><top/><bottom style="dashDot"><color indexed="10"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" textRotation="45" indent="1"/><protection locked="0"/></xf>` +
  `<xf numFmtId="164" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>` +
  `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const BOOK =
  `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="10" yWindow="20" windowWidth="28800" windowHeight="15000" activeTab="0"/></bookViews>` +
  `<sheets><sheet name="Clients" sheetId="1" r:id="rId1"/><sheet name="Zone d'ombre" sheetId="4" state="hidden" r:id="rId2"/><sheet name="Graphique1" sheetId="7" r:id="rId3"/><sheet name="Très caché" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Zone d''ombre'!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Clients!$A$1:$E$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Clients!$A:$A,Clients!$1:$1</definedName><definedName name="Dynamique">OFFSET(Clients!$A$1,0,0,3,1)</definedName><definedName name="Taux" comment="TVA">0.2</definedName><definedName name="Zone">Clients!$C$2:$C$4</definedName></definedNames>` +
  `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

/** Every part of a workbook with about everything a user may have: made by hand, in Excel's own spelling. */
export const RICH_PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="gif" ContentType="image/gif"/><Default Extension="bin" ContentType="${TYPE}.spreadsheetml.printerSettings"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${OVERRIDES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`,
  "_rels/.rels": rels(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
  ),
  "docProps/custom.xml": `${HEADER}<Properties xmlns="${OFFICE.replace("relationships", "custom-properties")}"/>`,
  "xl/workbook.xml": BOOK,
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId4", "worksheet", "/xl/worksheets/sheet3.xml"],
    ["rId5", "theme", "theme/theme1.xml"],
    ["rId6", "styles", "styles.xml"],
    ["rId7", "sharedStrings", "sharedStrings.xml"],
    ["rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId9", "calcChain", "calcChain.xml"],
    ["rId10", "customXml", "../customXml/item1.xml"],
  ),
  "xl/worksheets/sheet1.xml": CLIENTS,
  "xl/worksheets/_rels/sheet1.xml.rels": rels(
    ["rId1", "hyperlink", "https://exemple.fr/", "External"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "comments", "../comments1.xml"],
    ["rId5", "table", "../tables/table1.xml"],
    ["rId6", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId7", "pivotTable", "../pivotTables/pivotTable1.xml"],
  ),
  "xl/worksheets/sheet2.xml": worksheet(
    `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>6</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>8</v></c><c r="B3"><v>20</v></c></row></sheetData><autoFilter ref="A1:B3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="10"/></customFilters></filterColumn></autoFilter>`,
  ),
  "xl/worksheets/sheet3.xml": worksheet(`<sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData>`),
  "xl/chartsheets/sheet1.xml": `${HEADER}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing2.xml"]),
  "xl/theme/theme1.xml": `${HEADER}<a:theme xmlns:a="${A}" name="Maison"><a:themeElements><a:clrScheme name="Maison"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="AA0000"/></a:accent1><a:accent2><a:srgbClr val="00AA00"/></a:accent2><a:accent3><a:srgbClr val="0000AA"/></a:accent3><a:accent4><a:srgbClr val="AAAA00"/></a:accent4><a:accent5><a:srgbClr val="00AAAA"/></a:accent5><a:accent6><a:srgbClr val="AA00AA"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Maison"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": `${HEADER}<sst xmlns="${MAIN}" count="12" uniqueCount="9"><si><t>Code</t></si><si><t>Nom</t></si><si><t>CA</t></si><si><t>Date</t></si><si><t>Double</t></si><si><t>01000</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Bois </t></r><r><t>&amp; Fils</t></r></si><si><t>75001</t></si><si><t>ligne_x000D_
suite</t></si></sst>`,
  "xl/calcChain.xml": `${HEADER}<calcChain xmlns="${MAIN}"><c r="E2" i="1"/><c r="E3" i="1"/></calcChain>`,
  "xl/tables/table1.xml": `${HEADER}<table xmlns="${MAIN}" id="3" name="T_Clients" displayName="T_Clients" ref="A1:E4" totalsRowShown="0"><autoFilter ref="A1:E4"/><tableColumns count="5"><tableColumn id="1" name="Code" dataDxfId="0"/><tableColumn id="2" name="Nom"/><tableColumn id="3" name="CA"/><tableColumn id="4" name="Date"/><tableColumn id="8" name="Double"><calculatedColumnFormula>C2*$A$8</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  "xl/comments1.xml": `${HEADER}<comments xmlns="${MAIN}"><authors><author>Zoé</author></authors><commentList><comment ref="C2" authorId="0"><text><t>à vérifier</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>`,
  "xl/drawings/drawing1.xml": `${HEADER}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Ventes"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic("rId1")}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="5" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": rels(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.gif"],
  ),
  "xl/drawings/drawing2.xml": `${HEADER}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grand"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic("rId1")}</xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing2.xml.rels": rels(["rId1", "chart", "../charts/chart2.xml"]),
  "xl/charts/chart1.xml": chart("Ventes par client"),
  "xl/charts/chart2.xml": chart("Grand graphique"),
  "xl/media/image1.gif": PIXEL,
  "xl/printerSettings/printerSettings1.bin": "\u0001\u0002imprimante",
  "xl/pivotCache/pivotCacheDefinition1.xml": `${HEADER}<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Clients"/></cacheSource><cacheFields count="3"><cacheField name="Code"><sharedItems/></cacheField><cacheField name="Nom"><sharedItems/></cacheField><cacheField name="CA"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
  "xl/pivotTables/pivotTable1.xml": `${HEADER}<pivotTableDefinition xmlns="${MAIN}" name="TCD1" cacheId="1" dataCaption="Valeurs"><location ref="J30:K32" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField/><pivotField/><pivotField/></pivotFields></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "customXml/item1.xml": `${HEADER}<suivi xmlns="urn:maison"><note>à garder</note></suivi>`,
  "customXml/itemProps1.xml": `${HEADER}<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  "customXml/_rels/item1.xml.rels": rels(["rId1", "customXmlProps", "itemProps1.xml"]),
};

export function richWorkbook(): Uint8Array {
  return pack(RICH_PARTS);
}
