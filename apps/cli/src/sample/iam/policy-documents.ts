import type { World } from "../world.ts";

/** A trust policy as JSON text, now and then with line breaks as the console writes it. */
export function trustPolicy({ account, random }: World): string {
  const Principal = random.pick([{ Service: "ec2.amazonaws.com" }, { Service: "lambda.amazonaws.com" }, { AWS: `arn:${account.partition}:iam::444455556666:root` }]);
  return text({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "sts:AssumeRole" }] }, random.chance(0.3));
}

/** A permissions policy as JSON text. */
export function permissionsPolicy({ account, random }: World): string {
  const Action = random.pick([["s3:GetObject", "s3:PutObject"], ["dynamodb:Query"], ["kms:Decrypt"], ["*"]]);
  const Resource = random.pick(["*", `arn:${account.partition}:s3:::amzn-s3-demo-bucket/*`]);
  return text({ Version: "2012-10-17", Statement: [{ Sid: "Sample", Effect: "Allow", Action, Resource }] }, random.chance(0.3));
}

function text(document: unknown, indented: boolean): string {
  return JSON.stringify(document, null, indented ? 4 : 0);
}

/** A document as IAM returns it: URL-encoded as RFC 3986 asks. */
export function urlEncoded(document: string): string {
  return encodeURIComponent(document).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
