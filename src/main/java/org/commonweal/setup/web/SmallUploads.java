package org.commonweal.setup.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets plain pages send a small file, which is kept in memory and never larger than what any form may send. Set on the
 * one servlet rather than for the whole program, because uploads in the workspaces have limits of their own.
 */
@Configuration(proxyBeanMethods = false)
class SmallUploads {

    static final int LARGEST = 2 * 1024 * 1024;

    @Bean
    static BeanPostProcessor smallUploadsOnPlainPages() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof DispatcherServletRegistrationBean pages) {
                    pages.setMultipartConfig(new MultipartConfigElement("", LARGEST, LARGEST, LARGEST));
                }
                return bean;
            }
        };
    }
}
