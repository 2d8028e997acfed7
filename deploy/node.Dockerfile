# The inference node from the jar that `./shotloom run` or `mvn package` built: docker compose build node
FROM eclipse-temurin:25-jdk AS extracted
WORKDIR /build
COPY inference-node/target/inference-node.jar .
RUN java -Djarmode=tools -jar inference-node.jar extract --destination node

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home shotloom && mkdir /cache && chown shotloom /cache
COPY --from=extracted /build/node /app
USER 10001
VOLUME /cache
# A node has no port. One that loses its broker comes back by itself; one that cannot go on ends, and is started again
HEALTHCHECK NONE
ENV OMP_WAIT_POLICY=passive SHOTLOOM_DRAIN_SECONDS=600
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", "-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true", \
  "-DDJL_CACHE_DIR=/cache", "-DENGINE_CACHE_DIR=/cache", "-Dorg.bytedeco.javacpp.cachedir=/cache/javacpp", \
  "-Dshotloom.node.cache=/cache", "-jar", "/app/inference-node.jar"]
