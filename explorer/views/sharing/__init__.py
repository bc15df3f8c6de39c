"""The dialogs in which something that leaves the app is chosen and seen beforehand."""
