//! Overlapping meanings over one text, cut into pieces that can be drawn one after another.
