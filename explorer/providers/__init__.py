"""Readers of other people's files: a provider's file in, the domain out."""
