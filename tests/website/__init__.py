"""What makes the site of the documents beside the documents themselves. Nothing of it comes with the library."""
