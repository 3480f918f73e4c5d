// Position, Commitment: the content names one of them that the stance is not directed at.
any(id IN n.about WHERE id IN $value AND NOT id IN n.targets)
