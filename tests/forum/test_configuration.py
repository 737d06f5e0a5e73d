import base64
from pathlib import Path

import pytest

from forum.configuration import Configuration, ConfigurationProblem, settings_table
from forum.setting import PROJECT_ROOT

# Fixed, because test names hold them, and names must not differ between parallel runs.
KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
NEWER_KEY = base64.urlsafe_b64encode(bytes(range(32, 64))).decode()


def problems_of(environ):
    with pytest.raises(ConfigurationProblem) as refused:
        Configuration.from_environment(environ)
    return refused.value.problems


@pytest.mark.parametrize(
    ("variable", "given", "field", "meant"),
    [
        ("PORT", "8080", "port", 8080),
        ("PORT", "", "port", 8000),
        ("PORT", "  9000 ", "port", 9000),
        ("WEB_WORKERS", "4", "web_workers", 4),
        ("ANSWER_WAIT_SECONDS", "0.5", "answer_wait_seconds", 0.5),
        ("RETENTION_DAYS", "0", "retention_days", 0),
        ("OPENWARD_DEMO", "no", "fills_demo", False),
        ("OPENWARD_DEMO", "yes", "fills_demo", True),
        ("OPENWARD_SEAL_KEYS", f"{NEWER_KEY}, {KEY}", "seal_keys", (NEWER_KEY, KEY)),
        ("PUBLIC_HOST", "Forum.Example.org", "public_host", "forum.example.org"),
        ("LIMIT_POSTING", "3 per 5 minutes; 20 per day", "limit_posting", "3 per 5 minutes; 20 per day"),
        ("DATABASE_URL", "postgresql://u:p@h/d", "database_url", "postgresql+psycopg://u:p@h/d"),
        ("DATABASE_URL", "postgres://u:p@h/d", "database_url", "postgresql+psycopg://u:p@h/d"),
        ("DATABASE_URL", "sqlite:////var/x.db", "database_url", "sqlite:////var/x.db"),
        ("DATABASE_URL", "sqlite:///data/x.db", "database_url", f"sqlite:///{PROJECT_ROOT}/data/x.db"),
        ("QUEUE_URL", "sqlite:////var/q.db", "queue_url", "sqlite:////var/q.db"),
        ("QUEUE_URL", "redis://h/0", "queue_url", "redis://h/0"),
        ("INSTANCE_FOLDER", "elsewhere", "instance_folder", PROJECT_ROOT / "elsewhere"),
        ("REDIS_URL", "redis://h/1", "rate_limits_url", "redis://h/1"),
    ],
)
def test_a_setting_means(environ, variable, given, field, meant):
    assert getattr(Configuration.from_environment(environ | {variable: given}), field) == meant


@pytest.mark.parametrize(
    ("variable", "given", "said"),
    [
        ("OPENWARD_ENV", "live", "development or production"),
        ("PORT", "eighty", "1 to 65535"),
        ("PORT", "0", "1 to 65535"),
        ("PORT", "99999", "1 to 65535"),
        ("PORT", "٨٠٨٠", "1 to 65535"),
        ("WEB_WORKERS", "0", "1 to 64"),
        ("ANSWER_WAIT_SECONDS", "nan", "0 to 20"),
        ("ANSWER_WAIT_SECONDS", "-1", "0 to 20"),
        ("SCREENING_DEADLINE_SECONDS", "soon", "0.1 to 300"),
        ("SECRET_KEY", "short-secret", "at least 32"),
        ("DIGEST_KEY", "short-secret", "at least 32"),
        ("OPENWARD_SEAL_KEYS", "not-a-fernet-key", "Fernet"),
        ("OPENWARD_SEAL_KEYS", f"{KEY},c2hvcnQ=", "Fernet"),
        ("OPENWARD_SEAL_KEYS", ",", "Fernet"),
        ("DATABASE_URL", "mysql://u:hidden-word@h/d", "sqlite:// or postgresql://"),
        ("DATABASE_URL", "sqlite://", "must name a file"),
        ("QUEUE_URL", "amqp://u:hidden-word@h", "sqlite:///, postgresql:// or redis://"),
        ("REDIS_URL", "h:6379", "redis://"),
        ("LIMIT_SIGN_UP", "often", "5 per minute"),
        ("PUBLIC_HOST", "https://forum.example.org/", "without https://"),
        ("OPENWARD_DEMO", "perhaps", "yes or no"),
        ("MAX_TITLE_LENGTH", "151", "1 to 150"),
        ("MAX_TEXT_LENGTH", "10001", "1 to 10000"),
    ],
)
def test_a_bad_value_is_refused_in_one_line_that_does_not_repeat_it(environ, variable, given, said):
    (problem,) = problems_of(environ | {variable: given})
    assert problem.startswith(variable)
    assert said in problem
    assert given not in problem or given in {"0", ","}
    assert "\n" not in problem


def test_all_problems_are_told_at_once(environ):
    told = problems_of(environ | {"PORT": "x", "WEB_WORKERS": "x", "SECRET_KEY": "x"})
    assert {line.split()[0] for line in told} == {"PORT", "WEB_WORKERS", "SECRET_KEY"}


def test_production_names_everything_that_it_needs_and_does_not_have():
    told = problems_of({"OPENWARD_ENV": "production"})
    assert [line.split()[0] for line in told] == [
        "SECRET_KEY",
        "OPENWARD_SEAL_KEYS",
        "DIGEST_KEY",
        "PUBLIC_HOST",
    ]


def test_production_starts_with_its_secrets_and_without_a_demo(environ):
    told = Configuration.from_environment(
        environ | {"OPENWARD_ENV": "production", "PUBLIC_HOST": "forum.example.org"}
    )
    assert told.production
    assert not told.fills_demo


def test_production_refuses_accounts_whose_passwords_everybody_can_know(environ):
    production = environ | {"OPENWARD_ENV": "production", "PUBLIC_HOST": "forum.example.org"}
    (problem,) = problems_of(production | {"OPENWARD_DEMO": "yes"})
    assert problem.startswith("OPENWARD_DEMO")
    assert "administrator" in problem
    assert not Configuration.from_environment(production | {"OPENWARD_DEMO": "no"}).fills_demo


def test_a_configuration_does_not_show_its_secrets(environ):
    told = repr(
        Configuration.from_environment(
            environ
            | {
                "DATABASE_URL": "postgresql://u:hidden-word@h/d",
                "QUEUE_URL": "redis://:hidden-word@h",
                "REDIS_URL": "redis://:hidden-word@h",
            }
        )
    )
    for secret in ("hidden-word", "s" * 40, "d" * 40, environ["OPENWARD_SEAL_KEYS"]):
        assert secret not in told


def test_databases_lie_in_the_instance_folder_by_default(environ, tmp_path: Path):
    told = Configuration.from_environment(environ)
    assert told.database_url == f"sqlite:///{tmp_path}/openward.db"
    assert told.queue_url == f"sqlite:///{tmp_path}/queue.db"
    assert told.rate_limits_url == f"sqlite-limits://{tmp_path}/limits.db"


def test_the_table_for_the_documentation_has_every_variable_and_no_secret(environ):
    table = settings_table()
    for variable in (*environ, "DATABASE_URL", "PORT", "LIMIT_SIGN_IN_NAME"):
        assert f"`{variable}`" in table
    assert table.count("\n") > 20
