"""The instance folder: what one installation keeps for itself and git never sees."""

import base64
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from forum.configuration import Configuration, ConfigurationProblem
from forum.setting import PROJECT_ROOT, folder

SECRETS_FILE = "secrets.env"


def load_configuration(environ: Mapping[str, str] = os.environ) -> Configuration:
    """The configuration of this process.

    In development, secrets that the environment does not name come from a file
    in the instance folder, made on the first run. In production they never do:
    a generated key that nobody backed up would seal text for good.
    """
    if environ.get("OPENWARD_ENV", "").strip() in {"", "development"}:
        environ = {**development_secrets(instance_folder(environ)), **{k: v for k, v in environ.items() if v}}
    return Configuration.from_environment(environ)


def instance_folder(environ: Mapping[str, str]) -> Path:
    return folder(environ.get("INSTANCE_FOLDER", "").strip() or str(PROJECT_ROOT / "instance"))


def development_secrets(place: Path) -> dict[str, str]:
    """Return this installation's secrets, made and stored for the owner's eyes only if there are none yet.

    Two processes that start at once end up with the same secrets: the file
    appears complete or not at all, and the first one wins.
    """
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = place / SECRETS_FILE
        if not file.exists():
            _store_new_secrets(file)
        lines = file.read_text(encoding="ascii").splitlines()
    except OSError as error:
        raise ConfigurationProblem(
            [f"The instance folder {place} cannot be used ({error.strerror}). INSTANCE_FOLDER names another."]
        ) from None
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


def _store_new_secrets(file: Path) -> None:
    draft = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    fernet_key = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(
            "# Made on the first run, for development. Without the seal key, sealed text is lost.\n"
            f"SECRET_KEY={secrets.token_urlsafe(48)}\n"
            f"OPENWARD_SEAL_KEYS={fernet_key}\n"
            f"DIGEST_KEY={secrets.token_urlsafe(48)}\n"
        )
        out.flush()
        os.fsync(out.fileno())
    try:
        file.hardlink_to(draft)
    except FileExistsError:
        pass  # another process was first: its secrets count
    finally:
        draft.unlink()
