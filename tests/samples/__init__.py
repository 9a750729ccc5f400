"""Sample submissions, as students would hand them in, and what made them."""
