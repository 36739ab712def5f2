//! Pictures from outside, made harmless: decoded within limits and written anew, so that nothing but pixels is kept.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};
use sha2::{Digest as _, Sha256};
use words::{Text, message::both};

use crate::messages;

/// Bytes that a picture may have.
pub const LARGEST: usize = 4 << 20;
/// Bytes that a photograph may have: as a phone takes it.
pub const PHOTO: usize = 12 << 20;
/// The longer sides of a photograph as it is kept: as small as a stamp, and as large as a screen.
const SIZES: (u32, u32) = (160, 1_280);
/// How good a photograph is written, of 100: for slow networks.
const PHOTO_QUALITY: u8 = 65;
/// Pixels along one side: a long screenshot of a phone.
const SIDE: u32 = 12_000;
/// Pixels in all.
const PIXELS: u64 = 24_000_000;
/// Bytes of memory for decoding: eight for each pixel is the most that any of the formats needs.
const MEMORY: u64 = PIXELS * 8;
/// How good a JPEG is written, of 100.
const QUALITY: u8 = 85;

/// A photograph that was written anew, as JPEG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// As small as a stamp.
    pub small: Vec<u8>,
    /// As large as a screen.
    pub large: Vec<u8>,
}

/// A picture that was written anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// SHA-256 of `bytes`.
    pub hash: [u8; 32],
    /// `image/png` or `image/jpeg`.
    pub kind: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// More than so many bytes.
    #[error("more than {0} bytes")]
    TooLarge(usize),
    /// More pixels than any screen has.
    #[error("too many pixels")]
    TooManyPixels,
    /// Neither PNG, JPEG nor WebP, or broken.
    #[error("no picture that can be read")]
    Unreadable,
}

impl PictureError {
    /// What is wrong and the way out.
    pub fn text(self) -> Text {
        match self {
            PictureError::TooLarge(most) => both(|l| messages::picture_too_large(l, most >> 20)),
            PictureError::TooManyPixels => both(messages::picture_too_many_pixels),
            PictureError::Unreadable => both(messages::picture_unreadable),
        }
    }
}

/// Reads a PNG, JPEG or WebP and writes its pixels as PNG, or as JPEG where it was one or a PNG would be larger than
/// [`LARGEST`]. What else stood in the file (place, device, time) is gone; the same file always gives the same picture.
///
/// # Errors
/// [`PictureError`].
pub fn anew(bytes: &[u8]) -> Result<Picture, PictureError> {
    let (format, pixels) = decoded(bytes, LARGEST)?;
    let (kind, bytes) = match format {
        ImageFormat::Jpeg => ("image/jpeg", jpeg(&pixels, QUALITY)?),
        _ => match png(&pixels)? {
            bytes if bytes.len() <= LARGEST => ("image/png", bytes),
            _ => ("image/jpeg", jpeg(&pixels, QUALITY)?),
        },
    };
    Ok(Picture { hash: Sha256::digest(&bytes).into(), kind, bytes })
}

/// Reads a photograph of at most [`PHOTO`] bytes and writes its pixels in two sizes. Nothing else that stood in the file is kept.
///
/// # Errors
/// [`PictureError`].
pub fn photo(bytes: &[u8]) -> Result<Photo, PictureError> {
    let (_, pixels) = decoded(bytes, PHOTO)?;
    let within = |side: u32| match pixels.width().max(pixels.height()) > side {
        true => pixels.resize(side, side, FilterType::Triangle),
        false => pixels.clone(),
    };
    let sized = |side: u32| jpeg(&within(side), PHOTO_QUALITY);
    Ok(Photo { small: sized(SIZES.0)?, large: sized(SIZES.1)? })
}

/// The pixels of a PNG, JPEG or WebP, the right way up.
fn decoded(bytes: &[u8], most: usize) -> Result<(ImageFormat, DynamicImage), PictureError> {
    if bytes.len() > most {
        return Err(PictureError::TooLarge(most));
    }
    let unreadable = |_| PictureError::Unreadable;
    let format = image::guess_format(bytes).map_err(unreadable)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP) {
        return Err(PictureError::Unreadable);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(SIDE), Some(SIDE));
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(PictureError::TooManyPixels);
    }
    // Which way is up stands beside the pixels, and would be lost.
    let turned = decoder.orientation().map_err(unreadable)?;
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(refused)?;
    pixels.apply_orientation(turned);
    Ok((format, pixels))
}

/// [`anew`], beside the threads that answer others: a large picture takes a second.
///
/// # Errors
/// [`PictureError`].
pub async fn take(bytes: Vec<u8>) -> Result<Picture, PictureError> {
    let made = tokio::task::spawn_blocking(move || anew(&bytes)).await;
    // A decoder that fails in a way of its own has met no picture.
    made.unwrap_or(Err(PictureError::Unreadable))
}

/// [`photo`], beside the threads that answer others.
///
/// # Errors
/// [`PictureError`].
pub async fn take_photo(bytes: Vec<u8>) -> Result<Photo, PictureError> {
    let made = tokio::task::spawn_blocking(move || photo(&bytes)).await;
    made.unwrap_or(Err(PictureError::Unreadable))
}

impl Picture {
    /// The hash in hexadecimal digits.
    pub fn name(&self) -> String {
        hex(&self.hash)
    }
}

/// Bytes in small hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn refused(e: image::ImageError) -> PictureError {
    match e {
        image::ImageError::Limits(_) => PictureError::TooManyPixels,
        _ => PictureError::Unreadable,
    }
}

fn png(pixels: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    // Sixteen bits a colour are more than a screen shows.
    let eight = match pixels.color().has_alpha() {
        true => DynamicImage::ImageRgba8(pixels.to_rgba8()),
        false => DynamicImage::ImageRgb8(pixels.to_rgb8()),
    };
    let mut out = Cursor::new(Vec::new());
    eight.write_to(&mut out, ImageFormat::Png).map_err(|_| PictureError::Unreadable)?;
    Ok(out.into_inner())
}

fn jpeg(pixels: &DynamicImage, quality: u8) -> Result<Vec<u8>, PictureError> {
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, quality);
    pixels.to_rgb8().write_with_encoder(encoder).map_err(|_| PictureError::Unreadable)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};

    fn sample(width: u32, height: u32) -> DynamicImage {
        let dot = |x, y| Rgb([(x % 251) as u8, (y % 241) as u8, ((x * y) % 239) as u8]);
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, dot))
    }

    fn file(pixels: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        pixels.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    #[test]
    fn three_kinds_are_taken_and_keep_their_pixels() {
        let pixels = sample(60, 40);
        for (format, kind) in [
            (ImageFormat::Png, "image/png"),
            (ImageFormat::WebP, "image/png"),
            (ImageFormat::Jpeg, "image/jpeg"),
        ] {
            let made = anew(&file(&pixels, format)).unwrap();
            assert_eq!(made.kind, kind);
            let back = image::load_from_memory(&made.bytes).unwrap();
            assert_eq!((back.width(), back.height()), (60, 40));
            if kind == "image/png" {
                assert_eq!(back.to_rgb8(), pixels.to_rgb8());
            }
            assert_eq!(anew(&file(&pixels, format)).unwrap(), made, "the same file, the same picture");
        }
    }

    #[test]
    fn a_photograph_is_kept_in_two_sizes_and_never_made_larger() {
        for ((width, height), (small, large)) in
            [((3_000, 1_500), ((160, 80), (1_280, 640))), ((300, 400), ((120, 160), (300, 400)))]
        {
            let made = photo(&file(&sample(width, height), ImageFormat::Jpeg)).unwrap();
            for (bytes, size) in [(&made.small, small), (&made.large, large)] {
                let back = image::load_from_memory_with_format(bytes, ImageFormat::Jpeg).unwrap();
                assert_eq!((back.width(), back.height()), size);
            }
        }
        assert_eq!(photo(&vec![0; PHOTO + 1]), Err(PictureError::TooLarge(PHOTO)));
        assert_eq!(photo(b"x"), Err(PictureError::Unreadable));
    }

    #[test]
    fn what_stands_beside_the_pixels_is_gone() {
        // A comment block behind the signature and header of a PNG, as editors and phones write them.
        let clean = file(&sample(8, 8), ImageFormat::Png);
        let text = b"Comment\0taken at 23.25N 77.41E";
        let mut chunk = (text.len() as u32).to_be_bytes().to_vec();
        chunk.extend(b"tEXt");
        chunk.extend(text);
        let mut crc = 0xFFFF_FFFFu32;
        for byte in chunk[4..].iter() {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
            }
        }
        chunk.extend((!crc).to_be_bytes());
        let mut noted = clean[..33].to_vec();
        noted.extend(&chunk);
        noted.extend(&clean[33..]);
        let made = anew(&noted).unwrap();
        assert!(!made.bytes.windows(5).any(|w| w == b"77.41"));
        assert_eq!(made, anew(&clean).unwrap());
        // What hangs behind the end is gone too.
        let mut tailed = clean.clone();
        tailed.extend(b"<script>alert(1)</script>");
        assert_eq!(anew(&tailed).unwrap(), made);
    }

    #[test]
    fn what_is_no_picture_or_too_much_of_one_is_refused() {
        for bad in
            [&b""[..], b"<svg onload=alert(1)>", b"GIF89a\x01\0\x01\0", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"]
        {
            assert_eq!(anew(bad), Err(PictureError::Unreadable), "{bad:?}");
        }
        assert_eq!(anew(&vec![0; LARGEST + 1]), Err(PictureError::TooLarge(LARGEST)));
        // One colour packs well: few bytes, many pixels.
        let wide = DynamicImage::ImageLuma8(image::GrayImage::new(SIDE + 1, 1));
        assert_eq!(anew(&file(&wide, ImageFormat::Png)), Err(PictureError::TooManyPixels));
        let large = DynamicImage::ImageLuma8(image::GrayImage::new(6_000, 4_001));
        assert_eq!(anew(&file(&large, ImageFormat::Png)), Err(PictureError::TooManyPixels));
        // Cut short.
        let whole = file(&sample(50, 50), ImageFormat::Png);
        assert_eq!(anew(&whole[..whole.len() / 2]), Err(PictureError::Unreadable));
    }
}
