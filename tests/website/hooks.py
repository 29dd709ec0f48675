"""What mkdocs calls while it builds the site."""

from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from tests.website import generated, navigation
from tests.website.code import marked_for_copying, with_sessions
from tests.website.links import within_the_site
from tests.website.notebooks import with_outputs


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the documents that are made, and put all documents of a folder where the navigation names the folder."""
    for path, content in generated.documents(config.docs_dir):
        files.append(File.generated(config, path, content=content))
    paths = [file.src_uri for file in files.documentation_pages()]
    config.nav = navigation.with_folders(cast("list[navigation.Item]", config["nav"]), paths)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Change what is written for the repository into what the site needs."""
    del config, files
    return with_sessions(within_the_site(markdown, page.file.src_uri))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put in what must not pass through Markdown: outputs of notebooks, and what is copied of a code block."""
    del files
    return marked_for_copying(with_outputs(html, config.docs_dir, page.file.src_uri))
