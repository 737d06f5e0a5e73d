import subprocess
import sys

from forum.setting import PROJECT_ROOT

HEAVY = "spacy thinc presidio_analyzer onnxruntime tokenizers numpy phonenumbers pydantic tldextract alembic"


def test_the_web_process_imports_no_model_and_nothing_else_that_is_heavy(tmp_path):
    command = f"import wsgi, sys; print(*sorted(set('{HEAVY}'.split()) & set(sys.modules)))"
    found = subprocess.run(
        [sys.executable, "-c", command],
        cwd=PROJECT_ROOT,
        env={"INSTANCE_FOLDER": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.split() == []


def test_the_supervisor_imports_no_framework(tmp_path):
    command = (
        "import forum.serve.__main__, sys;"
        "print(*sorted({'flask', 'sqlalchemy', 'gunicorn', 'jinja2'} & set(sys.modules)))"
    )
    found = subprocess.run(
        [sys.executable, "-c", command], cwd=PROJECT_ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == []
