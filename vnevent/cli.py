"""The command line: parses options, calls plain functions. Nothing heavy is imported before a command runs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from . import __version__

app = typer.Typer(
    name="vnevent",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
    help="""Vietnamese official news to data: ceremonies, award recipients, officials and referenced documents.

    \b
    vnevent parse article.txt | jq .recipients
    vnevent parse --format table article.txt
    vnevent parse news.jsonl.gz --output news.parquet
    """,
)


class Format(StrEnum):
    """The forms of the output."""

    json = "json"
    jsonl = "jsonl"
    table = "table"
    parquet = "parquet"
    csv = "csv"
    duckdb = "duckdb"
    sqlite = "sqlite"


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vnevent {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command(short_help="Parse articles: JSON, tables, Parquet, databases.")
def parse(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE...", help="Files, folders, quoted globs ('news/*.gz'), - for standard input."),
    ] = None,
    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="Form of the output. Told by the name of --output, else JSON."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="Write here, at one stroke when all is done: .json .jsonl .jsonl.gz "
            ".jsonl.zst .parquet .duckdb .sqlite",
        ),
    ] = None,
    tables: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write the flat tables to this folder (--format parquet or csv).")
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Day of publication (2024-07-16) of inputs that give none; settles years."),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            help="Encoding of the inputs, where it is not told right by content: utf-8, utf-16, "
            "windows-1258, tcvn3, vni ..."
        ),
    ] = None,
    text_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field or column of the text.")] = None,
    id_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field or column of the id.")] = None,
    published_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field or column of the date.")] = None,
    title_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field or column of the title.")] = None,
    url_field: Annotated[str | None, typer.Option(metavar="NAME", help="Field or column of the address.")] = None,
    files_from: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Take the names of inputs from a file (-: standard input), one a line."),
    ] = None,
    null: Annotated[bool, typer.Option("--null", "-0", help="Names in --files-from end in a zero byte.")] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="Worker processes [default: the cores].")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Stop at the first failure.")] = False,
    rejects: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write failures here, one JSON object a line.")
    ] = None,
    stats: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the summary here as JSON.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress, no summary; only failures.")] = False,
    max_bytes: Annotated[
        int, typer.Option(metavar="N", min=1, help="The most bytes an article may have.")
    ] = 10_000_000,
    max_seconds: Annotated[
        float, typer.Option(metavar="N", min=0, help="The most seconds an article may take; 0: no bound.")
    ] = 60,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run into --output that was killed; without one, begin anew.")
    ] = False,
    since_state: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Parse only what is new or changed since the last run with this file, and add it to the output.",
        ),
    ] = None,
) -> None:
    """Parse articles: JSON on standard output, everything else on standard error.

    Reads .txt .html .json .jsonl .csv .tsv .parquet .warc, also as .gz .zst .bz2 .xz. One article gives one JSON
    object, several give one object a line, in the order of the inputs.

    \b
    Examples:
      vnevent parse article.txt
      vnevent parse --format table --published 2024-07-16 article.txt
      cat article.txt | vnevent parse - | jq -r '.officials[].name'
      vnevent parse dump/ --output dump.jsonl.gz --rejects bad.jsonl
      vnevent parse dump/ -o archive.duckdb --resume --since-state seen.db

    \b
    Exit status: 0 all well, 1 some articles failed, 2 wrong usage, 3 nothing could be read.
    """
    from .batch import command

    fields = {"text": text_field, "id": id_field, "published": published_field, "title": title_field, "url": url_field}
    options = command.Options(
        inputs=tuple(inputs or ()), files_from=files_from, null=null, form=form.value if form else None, output=output,
        tables=tables, published=published, encoding=encoding, fields=fields, jobs=jobs, strict=strict, rejects=rejects,
        stats=stats, quiet=quiet, max_bytes=max_bytes, max_seconds=max_seconds, resume=resume, since_state=since_state,
    )  # fmt: skip
    raise typer.Exit(command.execute(options))


@app.command()
def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help="An article; - for standard input.")],
    published: Annotated[str | None, typer.Option(metavar="DATE", help="Day of publication, as for parse.")] = None,
    rule: Annotated[str | None, typer.Option(metavar="NAME", help="Only what this rule read.")] = None,
    at: Annotated[int | None, typer.Option(metavar="OFFSET", help="Only what covers this code point.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON instead of a text for people.")] = False,
) -> None:
    """Show why a result is what it is: the text in colours, each record's rules and words, the candidates that lost.

    \b
    Examples:
      vnevent explain article.txt
      vnevent explain --rule heading article.txt
      vnevent explain --at 120 article.txt
    """
    from .explain import command

    raise typer.Exit(command.execute(file, published, rule, at, as_json))


@app.command()
def schema() -> None:
    """Print the JSON Schema of the output.

    \b
    Example:
      vnevent schema > vnevent.schema.json
    """
    import json

    from .batch.command import end_quietly
    from .schema import json_schema

    try:
        typer.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))
    except BrokenPipeError:
        end_quietly()
