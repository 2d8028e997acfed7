package app.shotloom.cast.internal;

import app.shotloom.cast.SheetKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps kinds by their codes. */
@Converter
class KindColumn implements AttributeConverter<SheetKind, String> {

    @Override
    public String convertToDatabaseColumn(SheetKind kind) {
        return kind.code();
    }

    @Override
    public SheetKind convertToEntityAttribute(String code) {
        return SheetKind.of(code);
    }
}
