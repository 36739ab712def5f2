//! Finding the workspace and its files.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// A crate of the workspace: a folder under `crates/` with a manifest.
pub struct CrateDir {
    /// The folder's name, which is the package's name.
    pub name: String,
    pub path: PathBuf,
}

/// The nearest folder at or above the current one whose manifest is a workspace's.
pub fn root() -> Result<PathBuf> {
    let here = std::env::current_dir()?;
    for folder in here.ancestors() {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        if manifest.lines().any(|l| l.trim() == "[workspace]") {
            return Ok(folder.to_owned());
        }
    }
    bail!("no workspace here: run it inside the project's folder")
}

/// The crates, by name.
pub fn crates(root: &Path) -> Result<Vec<CrateDir>> {
    let folder = root.join("crates");
    let all = names(&folder)?.into_iter().map(|name| CrateDir { path: folder.join(&name), name });
    Ok(all.filter(|c| c.path.join("Cargo.toml").is_file()).collect())
}

/// The files below `folder` whose names end in `.extension`, sorted; none if there is no folder.
pub fn under(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for name in names(folder)? {
        let path = folder.join(name);
        if path.is_dir() {
            found.extend(under(&path, extension)?);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    Ok(found)
}

/// The names in a folder, sorted.
pub fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// The path as people name it: from the root of the project.
pub fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}
