import { connect } from "@trailhouse/lakehouse/databricks";
import { PipelineBundle } from "./support/pipeline-bundle.ts";
import { rigConnection, scratch, targetOf } from "./support/rig-lake.ts";
const folder = await scratch();
const session = await connect(rigConnection());
try { const b = await PipelineBundle.build(folder.path, targetOf("dbg"), session); console.log("built"); await b.run(); console.log("ran"); } catch (e) { console.log("ERR", e); }
await session.close(); console.log("closed");
