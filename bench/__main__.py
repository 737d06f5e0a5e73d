"""Lists the benchmarks, with what each measures: ``python -m bench``."""

import ast
from pathlib import Path

if __name__ == "__main__":
    for file in sorted(Path(__file__).parent.glob("*.py")):
        source = file.read_text(encoding="utf-8")
        if "\ndef main(" in source:
            promise = (ast.get_docstring(ast.parse(source)) or "").split("\n", 1)[0]
            print(f"python -m bench.{file.stem:<16} {promise}")
