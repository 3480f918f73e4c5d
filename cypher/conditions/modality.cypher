// Commitment
n.modality IN $value
