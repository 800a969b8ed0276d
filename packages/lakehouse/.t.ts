import { openDuckDbLake, TABLES } from "./src/index.ts";
import { table, column, OPTIONS, keyOf } from "./src/testing/sample-lake.ts";
import fs from "node:fs";
const dir = fs.mkdtempSync("/tmp/lh/real-");
for (let i=0;i<0;i++) { const t=Date.now(); const l=await openDuckDbLake(dir+"/lake",{...OPTIONS,tables:TABLES}); const a=Date.now(); await l.close(); console.log("open ms",a-t,"close",Date.now()-a); }
const tables=[table("silver","logins","eventTime",[column("record","string"),column("requestParameters","json")]),table("gold","logins","time_dt",[column("raw_data","string"),column("unmapped","json")])];
const l=await openDuckDbLake(dir+"/big",{...OPTIONS,tables,...JSON.parse(process.env.O??"{}")});
const N=Number(process.env.N??60); const big="x".repeat(14e6);
const write=(name:string,f:(i:number)=>object)=>{const fd=fs.openSync(dir+"/"+name,"w");let m=0;for(let i=0;i<N;i++){const line=JSON.stringify(f(i));m=Math.max(m,line.length);fs.writeSync(fd,line+"\n");}fs.closeSync(fd);return {path:dir+"/"+name,maxLineBytes:m}};
const own=(i:number)=>({_row_key:keyOf("k"+i),_mapping_version:"m",_source_file:"f",_source_position:i+1});
const rows={"silver.logins":[write("s",i=>({...own(i),eventTime:"2023-01-01T00:00:00Z",record:big+i,requestParameters:{big}}))],"gold.logins":[write("g",i=>({...own(i),time_dt:"2023-01-01T00:00:00Z",raw_data:big+i,unmapped:{big}}))]};
const t=Date.now();
if(process.env.P) for(const s of JSON.parse(process.env.P)) await (l as any).query(s).then(async (r:any)=>{for await(const _ of r.rows);});
const r=await l.commit({files:[{sha256:"s",path:"f",sourceName:"f",bytes:1,recordsRead:N,recordsSelected:N,filtered:{},rejected:{},fallback:{}}],rows,quarantine:[]}).catch(e=>e.message);
console.log(r.tables??r,Date.now()-t,"ms maxrss",process.resourceUsage().maxRSS/1e3);
let k=0; try { for await (const x of l.readRows("gold.logins")) k++; } catch (e) {console.log(e)} console.log("read",k,"maxrss",process.resourceUsage().maxRSS/1e3);
await l.close(); fs.rmSync(dir,{recursive:true});
