// Commitment
[n.modality]
