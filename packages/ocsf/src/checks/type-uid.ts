import { found } from "../words.ts";
import type { Check } from "./check.ts";

/** type_uid is class_uid * 100 + activity_id, as OCSF defines it. */
export const checkTypeUid: Check = ({ event, ocsfClass }, report) => {
  const { activity_id: activity, type_uid: type } = event;
  if (typeof activity !== "number" || typeof type !== "number") return;
  const right = ocsfClass.uid * 100 + activity;
  if (type === right) return;
  const message = `expected ${right}, which is class_uid ${ocsfClass.uid} * 100 + activity_id ${activity}; found ${found(type)}`;
  report({ path: "type_uid", rule: "type-uid", message });
};
