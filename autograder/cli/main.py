"""The entry point: all commands, and the exit codes that they end with."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

import click

from autograder import __version__
from autograder.cli.audit_command import audit
from autograder.cli.build_command import build
from autograder.cli.diff_command import diff
from autograder.cli.doctor_command import doctor
from autograder.cli.exit_codes import ExitCode
from autograder.cli.export_command import export
from autograder.cli.grade_command import grade
from autograder.cli.interruption import Interruption
from autograder.cli.learn_command import learn_command
from autograder.cli.manual_command import manual
from autograder.cli.new_command import new
from autograder.cli.pages_command import pages
from autograder.errors import CourseError, GraderFailure, UsageError


class _Group(click.Group):
    """Turns our exceptions into a sentence on stderr and an exit code."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            with Interruption():
                return super().invoke(ctx)
        except UsageError as error:
            _stop(error, ExitCode.USAGE)
        except (CourseError, GraderFailure) as error:
            _stop(error, ExitCode.FAILED)
        except (click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        # A bug of ours: the traceback shows where. Python would exit with 1, which is taken.
        except Exception:
            traceback.print_exc()
            sys.exit(ExitCode.FAILED)
        return None


def _stop(error: Exception, code: ExitCode) -> None:
    click.echo(f"autograder: {error}", err=True)
    sys.exit(code)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
@click.option(
    "--course",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder of the course, or one inside it.  [default: the current folder]",
)
@click.pass_context
def main(ctx: click.Context, course: Path) -> None:
    """Build and grade notebooks in which students write convolutional networks in NumPy.

    \b
    Exit codes: 0 done; 1 the condition that was tested does not hold;
                2 incorrect usage; 3 the grader, the course or the machine failed.
    """
    ctx.obj = course


def _hidden(group: click.Group) -> click.Group:
    """The same commands under an older name, which the help leaves out."""
    return click.Group(group.name, commands=group.commands, help=group.help, hidden=True)


for command in (new, build, grade, manual, pages, export, diff, audit, learn_command, doctor):
    main.add_command(command)
main.add_command(_hidden(manual), "written")  # its name until release 0.1
