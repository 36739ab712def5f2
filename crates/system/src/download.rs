//! A table to keep: the addresses of its files, their headers, and the page that says why there is none.

use access::exports::{self, ExportId};
use access::{AccessError, Action, Line};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use base::uuid::Uuid;
use http::{HeaderValue, header};
use tokio::io::AsyncReadExt as _;

use ui::Here;

use crate::grid::{Format, Grid, Stream, XlsxError};
use crate::{Refusal, Routes, Shared, Visit};

/// A file that a browser keeps instead of showing it.
pub struct File {
    /// Its name with its ending.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    /// Its contents.
    pub bytes: Vec<u8>,
}

impl IntoResponse for File {
    fn into_response(self) -> Response {
        // A code from outside may hold anything; a name in a header and on a disk may not.
        let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' };
        let name: String = self.name.chars().map(plain).collect();
        let mut response = self.bytes.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media));
        if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
            headers.insert(header::CONTENT_DISPOSITION, value);
        }
        response
    }
}

/// Where a file with data of people is asked for: with its address (`file`), its `rows` and its `area`.
pub const ASK_FOR: &str = "/exports/new";
/// The parameter by which a file is taken that was asked for.
pub const EXPORT: &str = "export";

impl Visit {
    /// The table in the format that the address ends in, noted in the audit trail; or the page that says what went wrong.
    pub async fn download(&self, made: Result<Grid, Refusal>) -> Response {
        let written = match made.and_then(|grid| self.written(&grid)) {
            Ok(file) => self.noted().await.map(|()| file),
            refused => refused,
        };
        match written {
            Ok(file) => file.into_response(),
            Err(refusal) => self.answer(Err(refusal)),
        }
    }

    /// A table with data of people of an area ([`None`]: of everywhere). It leaves once, for a purpose that was said ([`ASK_FOR`]), and a
    /// large one with a second person's yes; each copy says who took it, when and for what.
    pub async fn hand_over(&self, area: Option<Uuid>, made: Result<Grid, Refusal>) -> Response {
        let handed = match made {
            Ok(grid) => self.handed(area, grid).await,
            Err(refusal) => Err(refusal),
        };
        handed.map_or_else(|refusal| self.answer(Err(refusal)), IntoResponse::into_response)
    }

    async fn handed(&self, area: Option<Uuid>, grid: Grid) -> Result<File, Refusal> {
        let file = self.here.without(EXPORT).without("lang").href();
        let rows = i64::try_from(grid.rows.len()).unwrap_or(i64::MAX);
        let Some(asked) = self.here.value(EXPORT) else {
            let ask = Here::new(ASK_FOR).with("file", &file).with("rows", &rows.to_string());
            let ask = area.map_or_else(|| ask.clone(), |a| ask.with("area", &a.to_string()));
            return Err(Refusal::Elsewhere(ask.href()));
        };
        let id: ExportId = asked.parse().map_err(|_| AccessError::NotFound)?;
        let mut ctx = self.unasked().await?;
        let taken = exports::take(&mut ctx, id, &file, area, rows).await?;
        let file = self.written(&grid.marked(&taken.mark))?;
        ctx.commit().await?;
        Ok(file)
    }

    /// Whether a file of millions of rows with data of people of an area may be made for whoever asks: it was asked for, and may be taken. Otherwise the page on which
    /// it is asked for, or why not. `rows`: how many it has at most.
    ///
    /// # Errors
    /// [`Refusal`].
    pub async fn may_leave(&self, area: Option<Uuid>, rows: i64) -> Result<Leaving, Refusal> {
        let file = self.here.without(EXPORT).without("lang").href();
        let Some(asked) = self.here.value(EXPORT) else {
            let ask = Here::new(ASK_FOR).with("file", &file).with("rows", &rows.to_string());
            let ask = area.map_or_else(|| ask.clone(), |a| ask.with("area", &a.to_string()));
            return Err(Refusal::Elsewhere(ask.href()));
        };
        let id: ExportId = asked.parse().map_err(|_| AccessError::NotFound)?;
        // Looked at before the work; it is taken when the file is there.
        let mut ctx = self.unasked().await?;
        exports::take(&mut ctx, id, &file, area, rows).await?;
        ctx.rollback().await?;
        Ok(Leaving { id, file, area })
    }

    /// Hands over a file of millions of rows, written row by row, with the mark of who took it. `lines`: what else it says of itself.
    ///
    /// # Errors
    /// [`Refusal`]; then nothing left.
    pub async fn leave(
        &self,
        leaving: Leaving,
        stream: Stream,
        rows: i64,
        name: &str,
        lines: Vec<String>,
    ) -> Result<Response, Refusal> {
        let Leaving { id, file, area } = leaving;
        let mut ctx = self.unasked().await?;
        let taken = exports::take(&mut ctx, id, &file, area, rows).await?;
        let (format, l) = (stream.format(), self.l);
        let about = std::iter::once(taken.mark).chain(lines).collect::<Vec<String>>();
        let failed = |e: String| Refusal::Failed(base::Kind::Internal, e);
        // Packing a workbook takes long: nobody else is to wait for it.
        ctx.commit().await?;
        let made = tokio::task::spawn_blocking(move || stream.finish(&about, l)).await;
        let file = made.map_err(|e| failed(e.to_string()))?.map_err(|e| failed(e.to_string()))?;
        let name = format!("{name}.{}", format.ending());
        let mut response = File { name, media: format.media(), bytes: Vec::new() }.into_response();
        let length = file.metadata().map_err(|e| failed(e.to_string()))?.len();
        *response.body_mut() = body(tokio::fs::File::from_std(file));
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
        Ok(response)
    }

    /// Whoever takes a table away is in the audit trail, with its address; what was asked about behind the question mark is not.
    ///
    /// # Errors
    /// If the database does not answer; the file is then not to be given.
    pub async fn noted(&self) -> Result<(), Refusal> {
        let line = Line::of(Action::Export, self.here.path());
        Ok(self.shared.host.note(&self.actor, line).await?)
    }

    fn written(&self, grid: &Grid) -> Result<File, Refusal> {
        let format = Format::of(self.here.path()).unwrap_or(Format::Csv);
        let bytes = grid.write(format, self.l, self.shared.host.clock.micros())?;
        Ok(File { name: format!("{}.{}", grid.name, format.ending()), media: format.media(), bytes })
    }
}

/// A file of millions of rows that was asked for and may be made.
#[derive(Debug)]
pub struct Leaving {
    id: ExportId,
    file: String,
    area: Option<Uuid>,
}

/// A file from the disk, piece by piece.
fn body(file: tokio::fs::File) -> axum::body::Body {
    let pieces = futures::stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; 64 << 10];
        let n = file.read(&mut piece).await?;
        piece.truncate(n);
        Ok::<_, std::io::Error>((n > 0).then_some((piece, file)))
    });
    axum::body::Body::from_stream(pieces)
}

impl From<XlsxError> for Refusal {
    fn from(e: XlsxError) -> Refusal {
        Refusal::Failed(base::Kind::Internal, e.to_string())
    }
}

/// The routes of a table's files.
pub trait Files {
    /// Both files of the table at `path`: `/compare` brings `/compare.csv` and `/compare.xlsx`. One handler makes the [`Grid`] and
    /// answers with [`Visit::download`].
    fn files(self, path: &str, needs: Action, handler: MethodRouter<Shared>) -> Self;
}

impl Files for Routes {
    fn files(self, path: &str, needs: Action, handler: MethodRouter<Shared>) -> Self {
        [Format::Csv, Format::Xlsx]
            .into_iter()
            .fold(self, |r, f| r.route(&format!("{path}.{}", f.ending()), needs, handler.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_name_that_no_header_and_no_disk_refuses() {
        let file = File { name: "seats-NP/1 \"क\"\r\n.csv".to_owned(), media: "text/csv", bytes: vec![1] };
        let response = file.into_response();
        let headers = response.headers();
        assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"seats-NP-1------.csv\"");
        assert_eq!(headers[header::CONTENT_TYPE], "text/csv");
    }
}
