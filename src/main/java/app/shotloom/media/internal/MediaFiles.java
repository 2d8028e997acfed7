package app.shotloom.media.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface MediaFiles extends JpaRepository<MediaFile, UUID> {}
