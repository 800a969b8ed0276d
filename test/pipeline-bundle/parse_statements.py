"""Parses a pipeline's statements with sqlglot, dialect databricks, which this project did not write.

Standard input: a JSON object, file name -> text of SQL. Standard output: a JSON object, file name -> its statements, each
with `form` (the words that it begins with), `name`, `text`, `parts` (what sqlglot was given to parse, and its error where
it has one) and `tables` (names that its query reads).

sqlglot has no grammar for these, so they are taken out or checked in parts:
- STREAM before a name in FROM; it is taken out
- CONSTRAINT ... EXPECT (condition) in a table's columns; the condition is parsed by itself
- CREATE STREAMING TABLE without a query, and CREATE FLOW ... AUTO CDC INTO; columns and clauses are parsed as those of
  CREATE TABLE, the sequence as an expression, the rest stands in the cases of statements.test.ts
"""

import json
import logging
import sys
import threading

import sqlglot
from sqlglot import exp
from sqlglot.tokens import TokenType

logging.getLogger("sqlglot").setLevel(logging.ERROR)
databricks = sqlglot.Dialect.get_or_raise("databricks")
OPEN, CLOSE = TokenType.L_PAREN, TokenType.R_PAREN


def words(tokens, *wanted):
    return [token.text.upper() for token in tokens[: len(wanted)]] == list(wanted)


class Statement:
    def __init__(self, sql, tokens):
        self.sql, self.tokens = sql, tokens
        self.parts = []

    def text(self, start, end):
        """The text from one token to before another, without STREAM in FROM."""
        taken = self.tokens[start:end]
        pieces, at = [], taken[0].start
        for index, token in enumerate(taken[:-1]):
            before = taken[index - 1].text.upper() if index else ""
            if token.text.upper() == "STREAM" and before in ("FROM", "JOIN"):
                pieces.append(self.sql[at : token.start])
                at = token.end + 1
        return "".join([*pieces, self.sql[at : taken[-1].end + 1]])

    def parse(self, what, sql):
        try:
            tree = sqlglot.parse_one(sql, dialect=databricks)
            error = "kept as text" if isinstance(tree, exp.Command) else None
        except sqlglot.errors.SqlglotError as fault:
            tree, error = None, str(fault)[:300]
        self.parts.append({"what": what, "sql": sql, **({"error": error} if error else {})})
        return tree

    def closing(self, start):
        depth = 0
        for index in range(start, len(self.tokens)):
            depth += {OPEN: 1, CLOSE: -1}.get(self.tokens[index].token_type, 0)
            if depth == 0:
                return index
        raise ValueError("a parenthesis is not closed")

    def items(self, start, end):
        """What stands between commas, outside of parentheses and angle brackets."""
        depth, begun = 0, start
        for index in range(start, end):
            kind = self.tokens[index].token_type
            depth += 1 if kind in (OPEN, TokenType.LT) else -1 if kind in (CLOSE, TokenType.GT) else 0
            if depth == 0 and kind == TokenType.COMMA:
                yield begun, index
                begun = index + 1
        yield begun, end


def query_start(statement, start):
    """Where `AS SELECT` or `AS WITH` stands outside of parentheses; None where there is no query."""
    index = start
    while index < len(statement.tokens) - 1:
        token = statement.tokens[index]
        if token.token_type == OPEN:
            index = statement.closing(index)
        elif token.text.upper() == "AS" and statement.tokens[index + 1].text.upper() in ("SELECT", "WITH"):
            return index + 1
        index += 1
    return None


def name_end(statement, start):
    index = start + 1
    while index + 1 < len(statement.tokens) and statement.tokens[index].token_type == TokenType.DOT:
        index += 2
    return index


def columns_and_clauses(statement, name, start, end):
    """A head as that of CREATE TABLE, without its expectations, which are parsed by themselves."""
    if statement.tokens[start].token_type != OPEN:
        return f"{name} {statement.text(start, end)}"
    close, kept = statement.closing(start), []
    for begun, ended in statement.items(start + 1, close):
        tokens = statement.tokens[begun:ended]
        expects = next((index for index, token in enumerate(tokens) if token.text.upper() == "EXPECT"), None)
        if words(tokens, "CONSTRAINT") and expects is not None:
            condition = begun + expects + 1
            statement.parse(f"expectation {tokens[1].text}", f"SELECT {statement.text(condition, statement.closing(condition) + 1)} AS met")
        else:
            kept.append(statement.text(begun, ended))
    return f"{name} (\n{', '.join(kept)}\n) {statement.text(close + 1, end) if close + 1 < end else ''}".rstrip()


def check_table(statement, start, kind):
    ended = name_end(statement, start)
    name, query = statement.text(start, ended), query_start(statement, ended)
    head_end = len(statement.tokens) if query is None else query - 1
    if ended < head_end:
        statement.parse("columns and clauses", f"CREATE TABLE {columns_and_clauses(statement, name, ended, head_end)}" if kind != "VIEW" else f"CREATE VIEW {statement.text(start, head_end)} AS SELECT 1")
    tree = statement.parse("query", statement.text(query, len(statement.tokens))) if query is not None else None
    return name, tree


def check_flow(statement):
    at = {token.text.upper(): index for index, token in enumerate(statement.tokens)}
    ended = at["COLUMNS"] if "COLUMNS" in at else at["STORED"]
    statement.parse("sequence", f"SELECT {statement.text(at['SEQUENCE'] + 2, ended)} AS sequence")
    statement.parse("keys", f"SELECT {statement.text(at['KEYS'] + 2, statement.closing(at['KEYS'] + 1))}")
    return statement.text(2, 3), statement.parse("source", f"SELECT * {statement.text(at['FROM'], at['KEYS'])}")


FORMS = [
    (("CREATE", "OR", "REFRESH", "STREAMING", "TABLE"), "TABLE"),
    (("CREATE", "STREAMING", "TABLE"), "TABLE"),
    (("CREATE", "OR", "REFRESH", "MATERIALIZED", "VIEW"), "TABLE"),
    (("CREATE", "TEMPORARY", "VIEW"), "VIEW"),
    (("CREATE", "FLOW"), "FLOW"),
]


def checked(sql, tokens):
    statement = Statement(sql, tokens)
    form, kind = next(((form, kind) for form, kind in FORMS if words(tokens, *form)), (None, None))
    if form is None:
        return {"form": "unknown", "text": sql[tokens[0].start : tokens[-1].end + 1], "parts": [{"what": "form", "sql": "", "error": "no form of a pipeline's statement"}], "tables": []}
    name, tree = check_flow(statement) if kind == "FLOW" else check_table(statement, len(form), kind)
    given = {cte.alias for cte in tree.find_all(exp.CTE)} if tree else set()
    tables = {".".join(part.name for part in table.parts) for table in tree.find_all(exp.Table) if table.name and table.name not in given} if tree else set()
    return {"form": " ".join(form), "name": name, "text": sql[tokens[0].start : tokens[-1].end + 1], "parts": statement.parts, "tables": sorted(tables)}


def statements(sql):
    begun, found = 0, []
    tokens = databricks.tokenize(sql)
    for index, token in enumerate(tokens):
        if token.token_type == TokenType.SEMICOLON:
            found.append(checked(sql, tokens[begun:index]))
            begun = index + 1
    if begun < len(tokens):
        found.append({"form": "unfinished", "text": sql[tokens[begun].start :], "parts": [{"what": "form", "sql": "", "error": "no semicolon ends it"}], "tables": []})
    return found


def main():
    json.dump({name: statements(sql) for name, sql in json.load(sys.stdin).items()}, sys.stdout)


if __name__ == "__main__":
    # sqlglot recurses with each bracket.
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(512 * 1024 * 1024)
    worker = threading.Thread(target=main)
    worker.start()
    worker.join()
