package org.commonweal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweal.database.DatabaseSettings;
import org.commonweal.identity.IdentitySettings;
import org.commonweal.webkit.SiteSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** The file for containers says what the portal understands: a setting of another name would not be missed. */
class ComposeFileTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\$|\\$\\{(\\w+)(?::([-?])([^}]*))?}");
    private static final Map<String, String> DOT_ENV =
            Map.of("KEYCLOAK_REALM_URL", "https://sso.example.org/realms/commissioning");

    private final Map<String, Object> file = read();

    @Test
    void everySettingOfThePortalIsOneItReads() {
        var used = new TreeSet<String>();
        var binder = binder(new BindHandler() {
            @Override
            public Object onSuccess(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
                if (context.getConfigurationProperty() != null) {
                    used.add(name.toString().replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT));
                }
                return result;
            }
        });

        var database = binder.bindOrCreate("commonweal.database", DatabaseSettings.class);
        var identity = binder.bindOrCreate("commonweal.identity", IdentitySettings.class);
        var site = binder.bindOrCreate("commonweal.site", SiteSettings.class);

        assertThat(database.url())
                .startsWith("jdbc:mysql://mysql:3306/" + environment("mysql").get("MYSQL_DATABASE"));
        assertThat(database.password()).isEqualTo("content of database_user");
        assertThat(database.ownerPassword()).isEqualTo("content of database_owner");
        assertThat(database.ownerUser()).isEqualTo(environment("mysql").get("MYSQL_USER"));
        assertThat(identity.provider()).isEqualTo(IdentitySettings.Provider.KEYCLOAK);
        assertThat(identity.keycloak()).isNotNull();
        assertThat(identity.keycloak().realmUrl()).isEqualTo(DOT_ENV.get("KEYCLOAK_REALM_URL"));
        assertThat(identity.keycloak().clientSecret()).isEqualTo("content of keycloak_client");
        assertThat(site.baseUrl()).isEqualTo("http://localhost:8080");
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(environment("portal").keySet().stream()
                        .filter(name -> name.startsWith("COMMONWEAL_"))
                        .toList());
    }

    @Test
    void theDatabaseIsTheOneTheTestsRunOnAndThePortalsUserOwnsNothing() throws IOException {
        var needed = Pattern.compile("mysql_needed='([0-9.]+)'").matcher(text("src/scripts/mysql.sh"));
        assertThat(needed.find()).isTrue();
        assertThat(service("mysql").get("image").toString()).startsWith("mysql:" + needed.group(1) + ".");
        assertThat(service("portal").get("depends_on").toString()).contains("mysql={condition=service_healthy}");

        var script = Path.of("src/scripts/mysql-portal-user.sh");
        assertThat(service("mysql").get("volumes").toString()).contains("./" + script + ":");
        assertThat(script).isExecutable();
        assertThat(Files.readString(script))
                .contains("CREATE USER IF NOT EXISTS '" + standardUser() + "'@'%'")
                .doesNotContainPattern("GRANT [^;]* TO 'portal'@");
    }

    @Test
    void secretsStayInFilesAndThePortalIsReachedFromTheMachineOnly() {
        for (var name : List.of("mysql", "portal")) {
            assertThat(environment(name)).allSatisfy((key, value) -> {
                if (key.matches(".*(PASSWORD|SECRET)$")) {
                    assertThat(value).as(key).startsWith("${");
                }
            });
            var mounted = (List<?>) service(name).get("secrets");
            assertThat(part(file, "secrets").keySet())
                    .as(name)
                    .containsAll(mounted.stream().map(Object::toString).toList());
        }
        assertThat(service("portal").get("ports").toString()).isEqualTo("[127.0.0.1:8080:8080]");
        assertThat(service("mysql")).doesNotContainKey("ports");
    }

    @Test
    void theImageStartsWhatTheBuildMakesWithItsDataOnTheVolume() throws IOException {
        var image = text("Dockerfile");
        var pom = text("pom.xml");
        var java = pom.replaceAll("(?s).*<java.release>(\\d+)</java.release>.*", "$1");

        assertThat(image)
                .contains("FROM eclipse-temurin:" + java + ".")
                .contains("/build/target/" + pom.replaceAll("(?s).*<finalName>([^<]+)</finalName>.*", "$1") + ".jar")
                .contains("\"--commonweal.data=/data\"", "VOLUME /data", "USER portal");
        assertThat(service("portal").get("volumes").toString()).contains("files:/data");
    }

    /** As it is called when nobody says otherwise. */
    private static String standardUser() {
        return new Binder()
                .bindOrCreate("commonweal.database", DatabaseSettings.class)
                .user();
    }

    private Binder binder(BindHandler handler) {
        var secrets = new HashMap<String, Object>();
        for (var name : (List<?>) service("portal").get("secrets")) {
            secrets.put(name.toString(), "content of " + name);
        }
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.copyOf(environment("portal"))));
        environment.getPropertySources().addLast(new MapPropertySource("secrets", secrets));
        return new Binder(
                org.springframework.boot.context.properties.source.ConfigurationPropertySources.get(
                        attached(environment)),
                new org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver(environment),
                null,
                null,
                handler);
    }

    private static StandardEnvironment attached(StandardEnvironment environment) {
        org.springframework.boot.context.properties.source.ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private Map<String, String> environment(String service) {
        return part(service(service), "environment").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> filledIn(entry.getValue().toString())));
    }

    /** As Compose puts variables in; two dollars are one for the container. */
    private static String filledIn(String value) {
        return VARIABLE.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().equals("$$")
                                ? "$"
                                : DOT_ENV.getOrDefault(
                                        found.group(1), "-".equals(found.group(2)) ? found.group(3) : "")));
    }

    private Map<String, Object> service(String name) {
        return part(part(file, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.get(name);
    }

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(text("docker-compose.yml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
