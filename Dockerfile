FROM eclipse-temurin:25.0.3_9-jdk AS build
WORKDIR /build
COPY . .
RUN ./mvnw -q -B -DskipTests package

FROM eclipse-temurin:25.0.3_9-jre
RUN useradd --system --uid 10001 portal && mkdir /data && chown portal /data
COPY --from=build /build/target/commonweal.jar /portal/commonweal.jar
USER portal
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "/portal/commonweal.jar", "--commonweal.data=/data"]
