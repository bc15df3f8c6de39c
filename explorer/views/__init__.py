"""Thin widgets around scenes and Qt item models, independent of one another."""
