import { own } from "./event-record.ts";
import type { AccountChange, ApiActivity, EntityManagement, GroupManagement, UserAccess } from "./gen/types.ts";
import { CLASSES_BY_UID } from "./schema.ts";
import type { OcsfClass } from "./schema-model.ts";

/** The class that an event's class_uid names, undefined for a class that is not supported. */
export function classOf(event: unknown): OcsfClass | undefined {
  return CLASSES_BY_UID.get(own(event, "class_uid"));
}

/** True where class_uid is 3001; says nothing of the rest: see `validate`. */
export function isAccountChange(event: unknown): event is AccountChange {
  return own(event, "class_uid") === 3001;
}

/** True where class_uid is 3004; says nothing of the rest: see `validate`. */
export function isEntityManagement(event: unknown): event is EntityManagement {
  return own(event, "class_uid") === 3004;
}

/** True where class_uid is 3005; says nothing of the rest: see `validate`. */
export function isUserAccess(event: unknown): event is UserAccess {
  return own(event, "class_uid") === 3005;
}

/** True where class_uid is 3006; says nothing of the rest: see `validate`. */
export function isGroupManagement(event: unknown): event is GroupManagement {
  return own(event, "class_uid") === 3006;
}

/** True where class_uid is 6003; says nothing of the rest: see `validate`. */
export function isApiActivity(event: unknown): event is ApiActivity {
  return own(event, "class_uid") === 6003;
}
