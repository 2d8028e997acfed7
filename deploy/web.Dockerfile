# The web program from the jar that `./shotloom run` or `mvn package` built: docker compose build web
FROM eclipse-temurin:25-jdk AS extracted
WORKDIR /build
COPY target/shotloom-web.jar .
RUN java -Djarmode=tools -jar shotloom-web.jar extract --destination web

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home shotloom && mkdir /data && chown shotloom /data
COPY --from=extracted /build/web /app
USER 10001
VOLUME /data
EXPOSE 8080
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 SERVER_FORWARD_HEADERS_STRATEGY=native SHOTLOOM_DATA=/data
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", "-jar", "/app/shotloom-web.jar"]
