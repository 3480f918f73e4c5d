// Commitment
WITH n, parent, n.modality AS value
