"""The article's text: comparison forms with an offset map, blocks and sentences, word segmentation."""
