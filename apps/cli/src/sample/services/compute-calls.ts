import { assumedRole, identityCenterRole, iamUser, serviceWithRole } from "../callers.ts";
import type { CallerKind } from "../callers.ts";
import type { Json, JsonObject, World } from "../world.ts";
import { iamArn, isoTime } from "../world.ts";
import { regionalArn, regionalCall } from "./service-call.ts";
import type { ServiceCall } from "./service-call.ts";

interface Read {
  readonly service: string;
  readonly name: string;
  readonly caller: CallerKind;
  readonly request: (world: World) => Json;
}

function read({ service, name, caller, request }: Read): ServiceCall {
  return (world) => ({ caller: caller(world), call: regionalCall(world, service, { name, readOnly: true, request: request(world) }) });
}

const instanceId = ({ random }: World): string => `i-0${random.hex(16)}`;
const functionName = ({ random }: World): string => random.pick(["orders-api", "thumbnail-maker", "nightly-report"]);

const describeInstances = (world: World): JsonObject => ({
  maxResults: 1000,
  instancesSet: { items: Array.from({ length: 1 + world.random.below(8) }, () => ({ instanceId: instanceId(world) })) },
  filterSet: { items: [{ name: "tag:Environment", valueSet: { items: [{ value: "prod" }] } }] },
});

const runInstances: ServiceCall = (world) => {
  const { random, time } = world;
  const imageId = `ami-0${random.hex(16)}`;
  const instances = Array.from({ length: 1 + random.below(3) }, (_, amiLaunchIndex) => startedInstance(world, imageId, amiLaunchIndex));
  return {
    caller: serviceWithRole(world),
    call: regionalCall(world, "ec2", {
      name: "RunInstances", readOnly: false,
      request: { instancesSet: { items: [{ imageId, minCount: instances.length, maxCount: instances.length }] }, instanceType: "m7g.large", clientToken: random.uuid(), monitoring: { enabled: false } },
      response: { requestId: random.uuid(), reservationId: `r-0${random.hex(16)}`, ownerId: world.account.id, groupSet: {}, instancesSet: { items: instances }, requesterId: String(time) },
    }),
  };
};

function startedInstance(world: World, imageId: string, amiLaunchIndex: number): JsonObject {
  const { account, region, random, time } = world;
  return {
    instanceId: instanceId(world), imageId, currentInstanceBootMode: "uefi", instanceState: { code: 0, name: "pending" }, privateDnsName: `ip-10-0-${random.below(255)}-${random.below(255)}.${region}.compute.internal`,
    amiLaunchIndex, productCodes: {}, instanceType: "m7g.large", launchTime: time, placement: { availabilityZone: `${region}a`, tenancy: "default" }, monitoring: { state: "disabled" },
    subnetId: `subnet-0${random.hex(16)}`, vpcId: `vpc-0${random.hex(16)}`, stateReason: { code: "pending", message: "pending" }, architecture: "arm64", rootDeviceType: "ebs", rootDeviceName: "/dev/xvda",
    virtualizationType: "hvm", hypervisor: "xen", tagSet: { items: [{ key: "team", value: "platform" }, { key: "aws:autoscaling:groupName", value: "orders-asg" }] },
    groupSet: { items: [{ groupId: `sg-0${random.hex(16)}`, groupName: "orders" }] }, sourceDestCheck: true, iamInstanceProfile: { arn: iamArn(account, "instance-profile/AppServerRole"), id: random.id("AIPA") },
    ebsOptimized: true, enaSupport: true, metadataOptions: { state: "pending", httpTokens: "required", httpPutResponseHopLimit: 2, httpEndpoint: "enabled", instanceMetadataTags: "disabled" },
  };
}

const describeDenied: ServiceCall = (world) => {
  const caller = iamUser(world);
  const error = { code: "Client.UnauthorizedOperation", message: `You are not authorized to perform this operation. User: ${caller.arn} is not authorized to perform: ec2:DescribeSnapshots because no identity-based policy allows the ec2:DescribeSnapshots action` };
  return { caller, call: regionalCall(world, "ec2", { name: "DescribeSnapshots", readOnly: true, request: { maxResults: 100, snapshotSet: {}, ownersSet: {}, sharedUsersSet: {}, filterSet: {} }, error }) };
};

const logStream: ServiceCall = (world) => ({
  caller: assumedRole(world),
  call: regionalCall(world, "logs", {
    name: "CreateLogStream", readOnly: false,
    request: { logGroupName: `/aws/lambda/${functionName(world)}`, logStreamName: `${isoTime(world.time).slice(0, 10).replaceAll("-", "/")}/[$LATEST]${world.random.hex(32)}` },
  }),
});

const updateInstanceInformation: ServiceCall = (world) => {
  const instance = instanceId(world);
  const request = {
    instanceId: instance, agentVersion: "3.3.2299.0", agentStatus: "Active", platformType: "Linux", platformName: "Amazon Linux", platformVersion: "2023", iPAddress: `10.0.${world.random.below(255)}.${world.random.below(255)}`,
    computerName: `ip-10-0-1-2.${world.region}.compute.internal`, agentName: "amazon-ssm-agent", availabilityZone: `${world.region}a`, availabilityZoneId: "use1-az1", sSMConnectionChannel: "ssmmessages",
  };
  return { caller: assumedRole(world), call: regionalCall(world, "ssm", { name: "UpdateInstanceInformation", readOnly: false, request }) };
};

const putEvaluations: ServiceCall = (world) => {
  const evaluation = (): JsonObject => ({ complianceResourceType: "AWS::EC2::Instance", complianceResourceId: instanceId(world), complianceType: "COMPLIANT", orderingTimestamp: responseMinute(world) });
  const evaluations = Array.from({ length: 1 + world.random.below(4) }, evaluation);
  return { caller: assumedRole(world), call: regionalCall(world, "config", { name: "PutEvaluations", readOnly: false, request: { evaluations, resultToken: world.random.alphanumeric(200), testMode: false }, response: { failedEvaluations: [] } }) };
};

function responseMinute({ time }: World): string {
  return isoTime(time - (time % 60_000));
}

/** Calls of EC2, Lambda, CloudWatch Logs, Systems Manager, CloudFormation, Config and others with their shares of an account's records. */
export const COMPUTE_CALLS: readonly (readonly [ServiceCall, number])[] = [
  [read({ service: "ec2", name: "DescribeInstances", caller: serviceWithRole, request: describeInstances }), 9],
  [read({ service: "ec2", name: "DescribeNetworkInterfaces", caller: assumedRole, request: () => ({ networkInterfaceIdSet: {}, filterSet: { items: [{ name: "status", valueSet: { items: [{ value: "in-use" }] } }] } }) }), 4],
  [read({ service: "ec2", name: "DescribeSecurityGroups", caller: identityCenterRole, request: () => ({ maxResults: 500, securityGroupSet: {}, securityGroupIdSet: {}, filterSet: {} }) }), 3],
  [runInstances, 1.5], [describeDenied, 0.4],
  [read({ service: "lambda", name: "GetFunction20150331v2", caller: assumedRole, request: (world) => ({ functionName: regionalArn(world, "lambda", `function:${functionName(world)}`) }) }), 3],
  [read({ service: "lambda", name: "ListFunctions20150331", caller: identityCenterRole, request: () => ({ maxItems: 50 }) }), 1],
  [logStream, 5],
  [read({ service: "logs", name: "DescribeLogGroups", caller: identityCenterRole, request: () => ({ limit: 50, logGroupNamePrefix: "/aws/lambda/" }) }), 2],
  [read({ service: "ssm", name: "GetParameter", caller: assumedRole, request: () => ({ name: "/orders/prod/db-endpoint", withDecryption: true }) }), 3],
  [updateInstanceInformation, 6],
  [read({ service: "cloudformation", name: "DescribeStacks", caller: iamUser, request: () => ({ stackName: "orders-prod" }) }), 5],
  [putEvaluations, 3],
  [read({ service: "autoscaling", name: "DescribeAutoScalingGroups", caller: assumedRole, request: () => ({ maxRecords: 100 }) }), 2],
  [read({ service: "elasticloadbalancing", name: "DescribeTargetHealth", caller: assumedRole, request: (world) => ({ targetGroupArn: regionalArn(world, "elasticloadbalancing", "targetgroup/orders/0123456789abcdef") }) }), 3],
  [read({ service: "cloudtrail", name: "LookupEvents", caller: identityCenterRole, request: () => ({ maxResults: 50, lookupAttributes: [{ attributeKey: "ReadOnly", attributeValue: "false" }] }) }), 1],
  [read({ service: "secretsmanager", name: "GetSecretValue", caller: assumedRole, request: (world) => ({ secretId: regionalArn(world, "secretsmanager", "secret:orders/db-a1b2c3") }) }), 2],
];
