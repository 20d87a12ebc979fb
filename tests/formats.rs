//! Bytes in, articles out: formats, encodings, headlines, dates, boilerplate.
