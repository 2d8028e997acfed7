package app.shotloom.sheets.internal;

import app.shotloom.media.MediaId;
import app.shotloom.sheets.DrawnPicture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Between JSON, as it is kept and as the contract has it, and records. Unknown fields are passed over; none may be missing. */
@Component
public class SheetText {

    private static final TypeReference<LinkedHashMap<String, UUID>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<DrawnPicture>> PICTURES = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    /** @throws tools.jackson.core.JacksonException when it is no such message */
    public <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    Map<String, UUID> parts(String text) {
        return json.readValue(text, PARTS);
    }

    List<DrawnPicture> pictures(String text) {
        return json.readValue(text, PICTURES);
    }

    List<MediaId> media(String pictures) {
        return pictures(pictures).stream().map(DrawnPicture::media).toList();
    }
}
