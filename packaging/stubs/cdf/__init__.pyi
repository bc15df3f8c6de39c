from collections.abc import Mapping
from typing import Literal

class MatchSchemaValidator:
    def validate_schema(
        self,
        sample: Mapping[str, object],
        mode: Literal["soft", "strict", "extreme"] = "soft",
    ) -> None: ...
