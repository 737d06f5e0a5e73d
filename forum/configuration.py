"""Everything that can be set from outside, typed, checked and documented in one place."""

# ruff: noqa: RUF009 - setting() makes a dataclass field, it is not a shared default

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path

from forum import setting as read
from forum.funding.statement import Funder, read_funding_file
from forum.setting import UnreadableValue, setting


class ConfigurationProblem(Exception):
    """The settings cannot be used. ``problems`` has one plain line for each; none shows a value."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, kw_only=True)
class Configuration:
    """What the site was told, checked. Secrets stay out of its ``repr``."""

    environment: str = setting(
        "OPENWARD_ENV",
        "`development` makes its own secrets; `production` refuses to start without them.",
        read.one_of("development", "production"),
        default="development",
    )
    instance_folder: Path = setting(
        "INSTANCE_FOLDER",
        "Where databases and generated secrets lie. Only the owner may look inside.",
        read.folder,
        default=read.PROJECT_ROOT / "instance",
        shown_default="instance/",
    )
    secret_key: str = setting("SECRET_KEY", "Signs session cookies and forms.", read.long_secret, secret=True)
    seal_keys: tuple[str, ...] = setting(
        "OPENWARD_SEAL_KEYS",
        "Fernet keys that seal text until it is cleared, newest first, with commas between.",
        read.seal_keys,
        secret=True,
    )
    digest_key: str = setting(
        "DIGEST_KEY",
        "Keys the digests of sign-in names, of addresses that are counted for rate limits, and of facts that"
        " authors have told.",
        read.long_secret,
        secret=True,
    )
    public_host: str | None = setting(
        "PUBLIC_HOST",
        "The host name people type. Needed in production; other names are refused there.",
        read.host_name,
        default=None,
    )
    host: str = setting("HOST", "The address to listen on.", read.text, default="127.0.0.1")
    port: int = setting("PORT", "The port to listen on.", read.whole_number(1, 65535), default=8000)
    web_workers: int = setting("WEB_WORKERS", "Web server processes.", read.whole_number(1, 64), default=2)
    web_threads: int = setting(
        "WEB_THREADS",
        "Requests one process answers at once. A submit holds one while it waits for its answer.",
        read.whole_number(1, 64),
        default=8,
    )
    trusted_proxies: int = setting(
        "TRUSTED_PROXIES",
        "Reverse proxies in front whose X-Forwarded headers are believed.",
        read.whole_number(0, 8),
        default=0,
    )
    chosen_database_url: str | None = setting(
        "DATABASE_URL",
        "`sqlite:///` and a path, or `postgresql://...`. Holds a password, so it is never shown.",
        read.database_url,
        default=None,
        shown_default="openward.db in the instance folder",
        secret=True,
    )
    chosen_queue_url: str | None = setting(
        "QUEUE_URL",
        "The screener's queue: `sqlite:///` and a file of its own, `postgresql://...` or `redis://...`.",
        read.queue_url,
        default=None,
        shown_default="queue.db in the instance folder",
        secret=True,
    )
    redis_url: str | None = setting(
        "REDIS_URL",
        "Shares rate limits between machines. Without it they are shared on this machine.",
        read.redis_url,
        default=None,
        secret=True,
    )
    demo: bool | None = setting(
        "OPENWARD_DEMO",
        "Fill an empty database with a small invented community. Everybody can know its passwords, an"
        " administrator's too, so production refuses it, and must not begin with a database that has one.",
        read.flag,
        default=None,
        shown_default="yes in development, no in production",
    )
    answer_wait_seconds: float = setting(
        "ANSWER_WAIT_SECONDS",
        "How long a submit waits for the screener before it answers “being checked”.",
        read.seconds(0, 20),
        default=2.0,
    )
    screening_deadline_seconds: float = setting(
        "SCREENING_DEADLINE_SECONDS",
        "A text that takes the screener longer is held for a moderator.",
        read.seconds(0.1, 300),
        default=10.0,
    )
    retention_days: int = setting(
        "RETENTION_DAYS",
        "Rejected, withdrawn and abandoned text is erased after this long.",
        read.whole_number(0, 3650),
        default=30,
    )
    funders: tuple[Funder, ...] = setting(
        "OPENWARD_FUNDING",
        "A TOML file that names who pays for the site, for the page about it. Without it the page says that"
        " nobody was named.",
        read_funding_file,
        default=(),
        shown_default="nobody named",
    )
    max_text_length: int = setting(
        "MAX_TEXT_LENGTH", "Characters a post may have.", read.whole_number(1, 10_000), default=10_000
    )
    max_title_length: int = setting(
        "MAX_TITLE_LENGTH", "Characters a title may have.", read.whole_number(1, 150), default=150
    )
    limit_sign_in_address: str = setting(
        "LIMIT_SIGN_IN_ADDRESS", "Sign-in tries from one address.", read.rate, default="30 per 15 minutes"
    )
    limit_sign_in_name: str = setting(
        "LIMIT_SIGN_IN_NAME", "Sign-in tries for one name.", read.rate, default="10 per 15 minutes"
    )
    limit_sign_up: str = setting(
        "LIMIT_SIGN_UP", "New accounts from one address.", read.rate, default="10 per hour"
    )
    limit_posting: str = setting(
        "LIMIT_POSTING", "Texts one account sends.", read.rate, default="10 per minute; 200 per day"
    )
    limit_checking: str = setting(
        "LIMIT_CHECKING",
        "Texts one account has checked before it sends them.",
        read.rate,
        default="30 per minute; 600 per day",
    )
    limit_writing: str = setting(
        "LIMIT_WRITING", "All other changes from one account.", read.rate, default="60 per minute"
    )
    limit_searching: str = setting(
        "LIMIT_SEARCHING", "Searches from one account or address.", read.rate, default="120 per minute"
    )

    limit_drafts: str = setting(
        "LIMIT_DRAFTS",
        "Savings of drafts and previews of one account. A page saves at every pause in typing.",
        read.rate,
        default="120 per minute",
    )

    @property
    def production(self) -> bool:
        return self.environment == "production"

    @property
    def own_hosts(self) -> tuple[str, ...]:
        """How this site is called in links to itself."""
        if self.public_host:
            return (self.public_host,)
        return tuple(f"{name}:{self.port}" for name in {"127.0.0.1", "localhost", self.host})

    @property
    def database_url(self) -> str:
        return self.chosen_database_url or f"sqlite:///{self.instance_folder / 'openward.db'}"

    @property
    def queue_url(self) -> str:
        return self.chosen_queue_url or f"sqlite:///{self.instance_folder / 'queue.db'}"

    @property
    def rate_limits_url(self) -> str:
        return self.redis_url or f"sqlite-limits://{self.instance_folder / 'limits.db'}"

    @property
    def fills_demo(self) -> bool:
        return not self.production if self.demo is None else self.demo

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> "Configuration":
        """Read every setting, or raise one ConfigurationProblem that names all that is wrong.

        An empty variable counts as not set.
        """
        values: dict[str, object] = {}
        problems: list[str] = []
        for item in fields(cls):
            variable = item.metadata["variable"]
            given = environ.get(variable, "").strip()
            if not given:
                if item.default is MISSING:
                    problems.append(f"{variable} is not set. {item.metadata['meaning']}")
                continue
            try:
                values[item.name] = item.metadata["read"](given)
            except UnreadableValue as wanted:
                problems.append(f"{variable} {wanted}.")
        if values.get("environment") == "production" and not environ.get("PUBLIC_HOST", "").strip():
            problems.append("PUBLIC_HOST is not set. Production answers to one host name only.")
        if values.get("environment") == "production" and values.get("demo"):
            problems.append(
                "OPENWARD_DEMO must not be yes in production: everybody can know the passwords of its"
                " accounts, and one of them is an administrator."
            )
        if problems:
            raise ConfigurationProblem(problems)
        return cls(**values)  # type: ignore[arg-type]


def settings_table() -> str:
    """All variables as a Markdown table, for the documentation."""
    rows = ["| Variable | Default | Meaning |", "|---|---|---|"]
    for item in fields(Configuration):
        told = item.metadata
        rows.append(f"| `{told['variable']}` | {told['shown_default'] or '–'} | {told['meaning']} |")
    return "\n".join(rows)
