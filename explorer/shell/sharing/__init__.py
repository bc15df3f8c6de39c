"""What leaves the app: pictures of views, match cards, prints and animations."""
