"""What several views share: tokens as palettes, canvas widgets, small controls."""
