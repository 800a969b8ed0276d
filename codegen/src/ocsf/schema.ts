export type {
  OcsfAttribute,
  OcsfClass,
  OcsfConstraints,
  OcsfObject,
  OcsfOwner,
  OcsfSchema,
  OcsfType,
  Requirement,
} from "@trailhouse/ocsf/schema";
