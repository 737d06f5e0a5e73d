import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from forum.configuration import ConfigurationProblem
from forum.instance import SECRETS_FILE, load_configuration
from forum.setting import PROJECT_ROOT


def test_the_first_run_makes_secrets_that_only_the_owner_can_read(tmp_path):
    place = tmp_path / "instance"
    load_configuration({"INSTANCE_FOLDER": str(place)})
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE((place / SECRETS_FILE).stat().st_mode) == 0o600
    assert [file.name for file in place.iterdir()] == [SECRETS_FILE]


def test_later_runs_keep_the_secrets(tmp_path):
    environ = {"INSTANCE_FOLDER": str(tmp_path)}
    assert load_configuration(environ) == load_configuration(environ)


def test_two_installations_have_different_secrets(tmp_path):
    one = load_configuration({"INSTANCE_FOLDER": str(tmp_path / "one")})
    other = load_configuration({"INSTANCE_FOLDER": str(tmp_path / "other")})
    assert one.seal_keys != other.seal_keys
    assert one.secret_key != other.secret_key
    assert one.digest_key != other.digest_key


def test_a_secret_from_the_environment_counts_more_than_the_file(tmp_path):
    environ = {"INSTANCE_FOLDER": str(tmp_path)}
    load_configuration(environ)
    assert load_configuration(environ | {"SECRET_KEY": "e" * 40}).secret_key == "e" * 40
    assert load_configuration(environ | {"SECRET_KEY": ""}) == load_configuration(environ)


def test_processes_that_start_at_once_agree_on_the_secrets(tmp_path):
    command = "from forum.instance import load_configuration as l; import os; print(l(os.environ).secret_key)"
    environ = os.environ | {"INSTANCE_FOLDER": str(tmp_path / "new")}
    started = [
        subprocess.Popen(
            [sys.executable, "-c", command], cwd=PROJECT_ROOT, env=environ, stdout=subprocess.PIPE
        )
        for _ in range(4)
    ]
    assert len({process.communicate()[0] for process in started}) == 1


def test_production_neither_makes_nor_reads_secrets_in_the_instance_folder(tmp_path):
    load_configuration({"INSTANCE_FOLDER": str(tmp_path / "used")})
    for place in ("used", "fresh"):
        with pytest.raises(ConfigurationProblem) as refused:
            load_configuration({"INSTANCE_FOLDER": str(tmp_path / place), "OPENWARD_ENV": "production"})
        assert any(line.startswith("SECRET_KEY") for line in refused.value.problems)
    assert not (tmp_path / "fresh").exists()


def test_an_instance_folder_that_cannot_be_made_is_one_clear_line(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ConfigurationProblem, match="INSTANCE_FOLDER names another"):
        load_configuration({"INSTANCE_FOLDER": str(tmp_path / "file")})
