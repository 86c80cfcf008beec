import { method, type Method } from "../protocol/objectType";

/**
 * The hidden calls by which the client subscribes: `_RegisterDataChangedEvent` and its counterpart, for each named
 * event. `target` is what the event is addressed to.
 */
export function registrations<T>(
  events: Readonly<Record<string, number>>,
  target: (object: T) => string,
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        method<T, []>([], (object, _args, desk) => desk.events.register(type, target(object))),
      ],
      [
        `_Unregister${name}Event`,
        method<T, []>([], (object, _args, desk) => desk.events.unregister(type, target(object))),
      ],
    ]),
  );
}
