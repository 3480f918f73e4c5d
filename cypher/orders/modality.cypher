// Commitment
n.modality
