"""Makes an instance ready to serve: newest schema, and the demo community if it is wanted.

Runs as a process of its own, so that the supervisor never opens a database.
Prints the demo's sign-ins as JSON.
"""

import json
import logging
import sys
from dataclasses import asdict

from forum import demo
from forum.application import configuration_of, create_app
from forum.configuration import ConfigurationProblem
from forum.database import migrate_database
from forum.request_log import configure_logging, described


def main() -> int:
    """Prepare the instance; 0 when it can serve."""
    configure_logging()
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        app = create_app()
        migrate_database(app)
        sign_ins = demo.fill(app) if configuration_of(app).fills_demo else ()
    except ConfigurationProblem as problem:
        print(problem, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except Exception as failure:  # the message may quote data, the place does not
        told = described(failure)
        print(f"The database could not be prepared: {told['failure']}", file=sys.stderr)
        print(*told["at"], sep="\n", file=sys.stderr)  # type: ignore[misc]
        return 1
    print(json.dumps([asdict(sign_in) for sign_in in sign_ins]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
