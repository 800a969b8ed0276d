"""Parses statements with sqlglot, dialect databricks.

Standard input: a JSON array of statements. Standard output: a JSON array, one object a statement: the kinds of what was
parsed ("Command" where sqlglot has no grammar for it and keeps the text), the names in backticks, and the string
literals, as sqlglot understands them; or the error.
"""

import json
import logging
import sys

import sqlglot
from sqlglot.tokens import TokenType

logging.getLogger("sqlglot").setLevel(logging.ERROR)
databricks = sqlglot.Dialect.get_or_raise("databricks")


def parsed(sql):
    try:
        tokens = databricks.tokenize(sql)
        trees = sqlglot.parse(sql, dialect=databricks, error_level=sqlglot.ErrorLevel.RAISE)
    except sqlglot.errors.SqlglotError as error:
        return {"error": str(error)}
    return {
        "kinds": [type(tree).__name__ for tree in trees],
        "names": [token.text for token in tokens if token.token_type == TokenType.IDENTIFIER],
        "texts": [token.text for token in tokens if token.token_type == TokenType.STRING],
    }


json.dump([parsed(sql) for sql in json.load(sys.stdin)], sys.stdout)
