// Hive's protocol has no parameters, and Spark's own EXECUTE IMMEDIATE … USING loses them behind the Thrift server, so the
// gateway writes them into the text as literals.

/** Everything in which a marker is none, then the markers. */
const TOKENS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|--[^\n]*|\/\*.*?\*\/|::|:([A-Za-z_]\w*)|\?/gs;

/** @param parameters the driver's TSparkParameters, named or in order. */
export function bindParameters(statement, parameters) {
  let position = 0;
  return statement.replace(TOKENS, (token, name) => {
    if (name === undefined && token !== "?") return token;
    const parameter = name === undefined ? parameters[position++] : parameters.find((each) => each.name === name);
    if (!parameter) throw new Error(`no value for the parameter ${token}`);
    return literal(parameter.type, parameter.value?.stringValue);
  });
}

function literal(type, value) {
  if (value === undefined || value === null) return "NULL";
  return type === "STRING" ? text(value) : `CAST(${text(value)} AS ${type === "INTEGER" ? "INT" : type})`;
}

/** A literal that Spark reads back as exactly this text; it replaces `${…}` before it reads. */
function text(value) {
  const escapes = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\0": "\\0", $: "\\u0024" };
  return `'${value.replace(/[\\'\n\r\0$]/g, (found) => escapes[found])}'`;
}
