import { assumedRole, awsService, iamUser, serviceWithRole } from "../callers.ts";
import type { JsonObject, World } from "../world.ts";
import { ownedResource, regionalArn, regionalCall } from "./service-call.ts";
import type { ServiceCall } from "./service-call.ts";

const BUCKETS = ["amzn-s3-demo-bucket", "amzn-s3-demo-bucket1-logs", "amzn-s3-demo-source-bucket"] as const;
const TABLES = ["orders", "sessions", "inventory"] as const;

function objectCall(name: string, readOnly: boolean): ServiceCall {
  return (world) => {
    const { account, region, random } = world;
    const bucketName = random.pick(BUCKETS);
    const key = `year=2026/month=03/part-${random.hex(8)}.parquet`;
    const arn = `arn:${account.partition}:s3:::${bucketName}`;
    return {
      caller: assumedRole(world),
      call: regionalCall(world, "s3", {
        name, readOnly, category: "Data",
        request: { bucketName, Host: `${bucketName}.s3.${region}.amazonaws.com`, key, "x-id": name },
        response: readOnly ? null : { "x-amz-server-side-encryption": "aws:kms", "x-amz-version-id": random.alphanumeric(32) },
        additionalEventData: transfer(world),
        resources: [{ type: "AWS::S3::Object", ARN: `${arn}/${key}` }, ownedResource(world, "AWS::S3::Bucket", arn)],
      }),
    };
  };
}

function transfer({ random }: World): JsonObject {
  return {
    SignatureVersion: "SigV4", CipherSuite: "TLS_AES_128_GCM_SHA256", bytesTransferredIn: random.below(1_000_000), AuthenticationMethod: "AuthHeader",
    "x-amz-id-2": `${random.alphanumeric(70)}=`, bytesTransferredOut: random.below(10_000_000),
  };
}

const bucketAcl: ServiceCall = (world) => {
  const bucketName = world.random.pick(BUCKETS);
  const arn = `arn:${world.account.partition}:s3:::${bucketName}`;
  return {
    caller: awsService(world),
    call: regionalCall(world, "s3", {
      name: "GetBucketAcl", readOnly: true, request: { bucketName, Host: `${bucketName}.s3.amazonaws.com`, acl: "" },
      additionalEventData: transfer(world), resources: [ownedResource(world, "AWS::S3::Bucket", arn)], sharedEventID: world.random.uuid(),
    }),
  };
};

const listObjectsDenied: ServiceCall = (world) => {
  const caller = iamUser(world);
  const bucketName = world.random.pick(BUCKETS);
  return {
    caller,
    call: regionalCall(world, "s3", {
      name: "ListObjects", readOnly: true, category: "Data", request: { bucketName, "list-type": "2", prefix: "", delimiter: "/" },
      error: { code: "AccessDenied", message: "Access Denied" }, additionalEventData: transfer(world),
    }),
  };
};

function tableCall(name: string): ServiceCall {
  return (world) => {
    const tableName = world.random.pick(TABLES);
    const arn = regionalArn(world, "dynamodb", `table/${tableName}`);
    return { caller: assumedRole(world), call: regionalCall(world, "dynamodb", { name, readOnly: true, request: { tableName }, resources: [ownedResource(world, "AWS::DynamoDB::Table", arn)] }) };
  };
}

function keyCall(name: string): ServiceCall {
  return (world) => {
    const { account, random } = world;
    const keyArn = regionalArn(world, "kms", `key/${random.pick(["1234abcd-12ab-34cd-56ef-1234567890ab", "0987dcba-09fe-87dc-65ba-ab0987654321"])}`);
    const encryptionContext = { "aws:s3:arn": `arn:${account.partition}:s3:::${random.pick(BUCKETS)}` };
    const request = name === "Decrypt" ? { encryptionContext, encryptionAlgorithm: "SYMMETRIC_DEFAULT" } : { keyId: keyArn, encryptionContext, keySpec: "AES_256" };
    return {
      caller: random.chance(0.5) ? serviceWithRole(world) : assumedRole(world),
      call: regionalCall(world, "kms", { name, readOnly: true, request, additionalEventData: { keyMaterialId: random.hex(64) }, resources: [ownedResource(world, "AWS::KMS::Key", keyArn)] }),
    };
  };
}

/** Calls of S3, DynamoDB and KMS with their shares of an account's records. */
export const STORAGE_CALLS: readonly (readonly [ServiceCall, number])[] = [
  [objectCall("GetObject", true), 7], [objectCall("PutObject", false), 5], [objectCall("HeadObject", true), 3], [bucketAcl, 3], [listObjectsDenied, 0.5],
  [tableCall("DescribeTable"), 3], [tableCall("DescribeContinuousBackups"), 1], [keyCall("Decrypt"), 9], [keyCall("GenerateDataKey"), 4],
];
