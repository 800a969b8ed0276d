import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { installedApiModel, readApiModel, type ApiModel } from "@trailhouse/codegen";
import { beforeAll, expect, it } from "vitest";

/*
 * AWS's own service-2.json, as botocore ships it, beside the SDK's schemas: two forms of one model, published apart. The
 * SDK may be newer than the botocore that is pinned here, and then has more.
 */

const ROOT = path.resolve(import.meta.dirname, "../..");
const FIND = "import botocore, glob, os; print(glob.glob(os.path.join(os.path.dirname(botocore.__file__), 'data/iam/*/service-2.json.gz'))[0])";

type Members = ApiModel["operations"][number]["input"];

let published: ApiModel;
let installed: ApiModel;

beforeAll(async () => {
  const python = execFileSync("bash", ["scripts/python-venv.sh", "botocore", "test/mappings/requirements.txt"], { cwd: ROOT, encoding: "utf8" }).trim();
  published = readApiModel(readFileSync(execFileSync(python, ["-c", FIND], { encoding: "utf8" }).trim()), "service-2.json.gz");
  installed = await installedApiModel();
}, 1_800_000);

it("every operation of botocore's model is one of the SDK's", () => {
  const names = new Set(installed.operations.map(({ name }) => name));
  expect(published.operations.length).toBeGreaterThanOrEqual(180);
  expect(published.operations.filter(({ name }) => !names.has(name))).toEqual([]);
});

it("every member of it is the SDK's: its type, whether it is required and whether it is sensitive", () => {
  const described = new Set(installed.operations.flatMap(descriptions));
  const read = published.operations.flatMap(descriptions);
  expect(read.length).toBeGreaterThan(1500);
  expect(read.filter((each) => !described.has(each))).toEqual([]);
});

/** A line for each member of an operation, however deep: `CreateUser input.UserName string required`. */
function descriptions({ name, input, output }: ApiModel["operations"][number]): readonly string[] {
  return [...below(`${name} input`, input), ...below(`${name} output`, output)];
}

function below(where: string, members: Members): readonly string[] {
  return members.flatMap((member) => {
    const here = `${where}.${member.name}`;
    const marks = `${member.required ? " required" : ""}${member.sensitive ? " sensitive" : ""}`;
    return [`${here} ${member.shape.kind}${marks}`, ...inside(here, member.shape)];
  });
}

function inside(where: string, shape: Members[number]["shape"]): readonly string[] {
  if (shape.kind === "structure") return below(where, shape.members);
  if (shape.kind === "list") return [`${where}[] ${shape.member.kind}`, ...inside(`${where}[]`, shape.member)];
  return shape.kind === "map" ? [`${where}{} ${shape.value.kind}`, ...inside(`${where}{}`, shape.value)] : [];
}
