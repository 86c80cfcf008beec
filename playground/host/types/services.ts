import { oneOf } from "../protocol/decoders";
import { notSimulated } from "../protocol/failure";
import { defineType, method, type HostObject, type ObjectType } from "../protocol/objectType";

/** Office's own service around the pane: told when the add-in listens for ribbon commands. */
const addinInternalServiceType: ObjectType<null> = defineType<null>(() => ({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: method([], () => null) },
}));

const state = oneOf("Inactive", "Background", "Visible");

/** Shows and hides the pane (`Office.addin.showAsTaskpane`, `hide`). */
const appRuntimeServiceType: ObjectType<null> = defineType<null>(() => ({
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState: method([state], (_service, [next], desk) => desk.showPane(next === "Visible")),
    getAppRuntimeState: method([], (_service, _args, desk) =>
      desk.isPaneShown() ? "Visible" : "Background",
    ),
  },
}));

/** The service a client asks for by its full name. */
export function serviceByName(name: string): HostObject {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return addinInternalServiceType.of(null);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return appRuntimeServiceType.of(null);
    default:
      throw notSimulated(name);
  }
}
