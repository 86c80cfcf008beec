import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { listMove } from "../views/listMove";
import { listWindow } from "../views/listWindow";

const useStyles = makeStyles({
  root: {
    position: "relative",
    flexGrow: 1,
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  inner: { position: "relative" },
  item: {
    position: "absolute",
    insetInline: 0,
    boxSizing: "border-box",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

/** A list of any length of which only the visible part is in the page; arrows move, Enter and Space open. */
export function VirtualList<T>(props: {
  readonly items: readonly T[];
  readonly name: string;
  /** Height of each item, in pixels. */
  readonly itemHeight: number;
  /** Height of the list, in pixels. */
  readonly height: number;
  readonly keyOf: (item: T) => number;
  readonly onOpen: (item: T) => void;
  readonly render: (item: T) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const { items, itemHeight, height } = props;
  const [active, setActive] = useState({ items, at: 0 });
  // Other items, another list: its first one is active.
  const at = active.items === items ? active.at : 0;
  const { first, last } = listWindow(items.length, itemHeight, top, height);

  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [items]);

  function onKeyDown(event: KeyboardEvent): void {
    const item = items[at];
    if ((event.key === "Enter" || event.key === " ") && item !== undefined) {
      event.preventDefault();
      props.onOpen(item);
    }
    const next = listMove(event.key, at, items.length, Math.floor(height / itemHeight));
    if (next === null) return;
    event.preventDefault();
    setActive({ items, at: next });
    const seen = box.current;
    if (seen === null) return;
    const start = next * itemHeight;
    if (start < seen.scrollTop) seen.scrollTop = start;
    else if (start + itemHeight > seen.scrollTop + seen.clientHeight)
      seen.scrollTop = start + itemHeight - seen.clientHeight;
  }

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={props.name}
      {...(items.length > 0 && { "aria-activedescendant": `${id}-${at}` })}
      className={styles.root}
      style={{ height: Math.min(height, items.length * itemHeight + 2) }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.inner} style={{ height: items.length * itemHeight }}>
        {items.slice(first, last).map((item, offset) => {
          const index = first + offset;
          return (
            // The keys are handled by the list itself, which keeps the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the listbox has the focus and the keys
            <div
              key={props.keyOf(item)}
              role="option"
              id={`${id}-${index}`}
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={mergeClasses(styles.item, index === at && styles.active)}
              style={{ top: index * itemHeight, height: itemHeight }}
              onClick={() => {
                setActive({ items, at: index });
                props.onOpen(item);
              }}
            >
              {props.render(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
