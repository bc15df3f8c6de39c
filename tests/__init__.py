"""The tests of Match Explorer; the folders mirror the package."""
